/** The first file read: which version to read, and how large the archive is. */
export interface SearchManifest {
  readonly version: string;
  readonly records: number;
  readonly cues: number;
}

/**
 * Records up to which fuse.js answers; above, comparing each record with each word takes longer than a
 * keystroke may (see .github/decisions/0003-search-engines.md).
 */
export const mostFuseRecords = 1000;

export function decodeManifest(bytes: Uint8Array): SearchManifest {
  return JSON.parse(new TextDecoder().decode(bytes)) as SearchManifest;
}
