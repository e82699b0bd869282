/** Something of an archive that rots, and the edit that mends it. */
export interface Finding {
  readonly is:
    | 'rotten-link'
    | 'moved-link'
    | 'unsure-link'
    | 'dead-video'
    | 'private-video'
    | 're-cut-video'
    | 'unsure-video'
    | 'single-copy';
  /** Below the archive’s folder, with the line where one says it. */
  readonly file: string;
  readonly line?: number;
  /** The address, or the video’s id. */
  readonly what: string;
  readonly says: string;
  /** Lines to paste, and where: a sentence that ends in a colon, then YAML. */
  readonly edit?: { readonly where: string; readonly lines: readonly string[] };
}

/** What is broken for readers today; the rest is to be known. */
export const isBroken = ({ is }: Finding): boolean =>
  ['rotten-link', 'dead-video', 'private-video', 're-cut-video'].includes(is);
