import { contentPolicy, referrerPolicy } from './content-policy.ts';

/** What every answer says, whatever is asked for. */
export const HEADERS_OF_ALL: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentPolicy,
  'Referrer-Policy': referrerPolicy,
  'X-Content-Type-Options': 'nosniff',
  // Feeds, data and transcripts are for programs in pages of others too.
  'Access-Control-Allow-Origin': '*',
};

/** How long browsers keep a file without asking again. */
export const CACHING = {
  /** Another content has another name. */
  forever: 'public, max-age=31536000, immutable',
  /** Pictures: named after what they show, seldom made anew. */
  day: 'public, max-age=86400',
  /** Asked for anew each time, and not sent again while it is the same. */
  asked: 'public, max-age=0, must-revalidate',
} as const;

type Caching = keyof typeof CACHING;

/** The folders of files that browsers keep, below the site's root; `:version` stands for one part of a path. */
export const KEPT_FOLDERS: readonly (readonly [folder: string, caching: Caching])[] = [
  ['assets/', 'forever'],
  ['search/:version/', 'forever'],
  ['media/', 'day'],
];

/** The same as a regular expression, for servers that take one. */
export const folderPattern = (folder: string): string =>
  folder.replace(/\./g, '\\.').replace(/:\w+/g, '[^/]+');

const kept = KEPT_FOLDERS.map(
  ([folder, caching]) => [new RegExp(`^${folderPattern(folder)}.`), caching] as const,
);

/** How long browsers keep a file of the site, by its path below the root. */
export function cachingOf(path: string): string {
  const [, caching] = kept.find(([folder]) => folder.test(path)) ?? [undefined, 'asked' as const];
  return CACHING[caching];
}
