/** A way to divide a title, before its names are read. */
export interface Division {
  /** What this way has in common with other titles: the separator and the side of the names. */
  readonly pattern: string;
  readonly title: string;
  /** The title without its speakers where `title` still holds them. */
  readonly bareTitle?: string;
  readonly names: string;
  /** The company of all the speakers, where it stands apart from them. */
  readonly company?: string;
  /** How far from the edge the separator stands among its kind: 1 at the edge. */
  readonly depth: number;
}
