/**
 * What an index has one of: every name, what else is known of what has one, and which talk a cue belongs to.
 * Each is a file, served as raw deflate.
 */
export type WholeName = 'names' | 'entities' | 'moments';

/** What an index has many of, each read alone: what was said, where words stand, which talks a video has. */
export type ShelfName = 'said' | 'words' | 'places' | 'videos';

/** A part of the index by its name. Those of a shelf are numbered from 0. */
export type PartName =
  { readonly whole: WholeName } | { readonly shelf: ShelfName; readonly number: number };

/** A part and its bytes before they are packed. */
export type IndexPart = PartName & { readonly bytes: Uint8Array };

/** The one file whose name never changes; it says which version of the others to read. */
export const manifestPath = 'search/index.json';

/** The folder of a version, below the site's root: a slice that was kept never meets a newer directory. */
export const versionFolder = (version: string) => `search/${version}`;

/** Where a part with a file of its own lies in the folder of its version. */
export const wholePath = (whole: WholeName) => `${whole}.bin`;

/** Where a pack lies there. Pack 0 begins with the layout of all. */
export const packPath = (pack: number) => `${pack}.bin`;

/** Whether a part stays as it is while nobody says anything else: it holds no name. */
export const isOfWhatWasSaid = (name: PartName): boolean =>
  'whole' in name ? name.whole === 'moments' : name.shelf !== 'videos';

/** The same of a file in the folder of a version; pack 0 has the layout of such parts, and videos too. */
export const holdsWhatWasSaid = (path: string): boolean =>
  path === wholePath('moments') || /^[1-9]\d*\.bin$/.test(path);
