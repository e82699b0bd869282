/** A file found in a folder or a ZIP, not read yet. */
export interface FoundFile {
  /** Path as found: show it through `showFileName` only. */
  readonly path: string;
  /** Path within the folder or ZIP, the same for all parts of one Takeout. */
  readonly inside: string;
  /** Why it may not be read at all. */
  readonly refused?: string;
  /** A text that changes when the file does, by its place, size and time; nothing is read for it. */
  stamp(): Promise<string>;
  /** The whole file; throws a `PhotoRefusal` where it is larger than `most` bytes or cannot be unpacked. */
  read(most: number): Promise<Buffer>;
}

/** A file that is no photo, and what it is instead. */
export interface PhotoLeftAlone {
  readonly path: string;
  readonly reason: string;
}
