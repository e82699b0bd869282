/** A file that programs read: where it stands, what it is, and its text, made when it is written. */
export interface MachineFile {
  /** Below the site's path, which it begins with. */
  readonly address: string;
  /** The media type a host should name. */
  readonly type: string;
  readonly text: () => string;
  /**
   * All it is made of besides what it asks the archive for while it is made, where it tells: only then it need not be
   * made again.
   */
  readonly of?: () => unknown;
}
