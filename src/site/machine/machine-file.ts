/** A file that programs read: where it stands, what it is, and its text, made when it is written. */
export interface MachineFile {
  /** Below the site's path, which it begins with. */
  readonly address: string;
  /** The media type a host should name. */
  readonly type: string;
  readonly text: () => string;
}
