/** The first file read: which version to read, and how large the archive is. */
export interface SearchManifest {
  readonly version: string;
  readonly records: number;
  readonly cues: number;
  /** How many parts the videos are in. */
  readonly videoFiles: number;
  /** How many bytes at the beginning of pack 0 tell where everything lies in the packs. */
  readonly layout: number;
}

/**
 * Records up to which fuse.js answers, in the page; with more, holding each record against each word takes
 * longer than 50 ms a keystroke on a phone four times slower than a laptop
 * (see .github/decisions/0003-search-engines.md).
 */
export const mostFuseRecords = 750;

export function decodeManifest(bytes: Uint8Array): SearchManifest {
  return JSON.parse(new TextDecoder().decode(bytes)) as SearchManifest;
}
