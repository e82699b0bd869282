/**
 * A file of the index: its path below the folder of its version, and its bytes before they are packed.
 * All but the manifest are served as raw deflate.
 */
export interface IndexFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The one file whose name never changes; it says which version of the others to read. */
export const manifestPath = 'search/index.json';

/** Where the files of an index lie in the folder of its version. */
export const indexFilePaths = {
  entities: 'entities.bin',
  directory: 'moments.bin',
  videos: (number: number) => `videos/${number}.bin`,
  shard: (number: number) => `words/${number}.bin`,
  places: (number: number) => `places/${number}.bin`,
  /** Folders of 256 files. */
  text: (block: number) => `said/${block >>> 8}/${block & 255}.bin`,
} as const;

/** The folder of a version, below the site's root: a cached shard is never read with a newer directory. */
export const versionFolder = (version: string) => `search/${version}`;

/** Where the files of a version are fetched, below the site's root. */
export function indexPaths(version: string) {
  const at = (path: string) => `${versionFolder(version)}/${path}`;
  return {
    entities: at(indexFilePaths.entities),
    directory: at(indexFilePaths.directory),
    videos: (number: number) => at(indexFilePaths.videos(number)),
    shard: (number: number) => at(indexFilePaths.shard(number)),
    places: (number: number) => at(indexFilePaths.places(number)),
    text: (block: number) => at(indexFilePaths.text(block)),
  };
}
