/** A file of the index: its path below the site's root, and its bytes as served. */
export interface IndexFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Raw deflate, as `zlib.deflateRawSync` does it. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** The one file whose name never changes; it says which version of the others to read. */
export const manifestPath = 'search/index.json';

/** All other files lie under their version, so that a cached shard is never read with a newer directory. */
export function indexPaths(version: string) {
  const root = `search/${version}`;
  return {
    entities: `${root}/entities.bin`,
    videos: `${root}/videos.bin`,
    directory: `${root}/moments.bin`,
    shard: (number: number) => `${root}/words/${number}.bin`,
    places: (number: number) => `${root}/places/${number}.bin`,
    /** Folders of 256 files. */
    text: (block: number) => `${root}/said/${block >>> 8}/${block & 255}.bin`,
  };
}
