import { CACHING, HEADERS_OF_ALL, KEPT_FOLDERS } from './host-headers.ts';
import { TYPES_BY_NAME } from './media-types.ts';

/** How deep files of such a name stand: `feed.xml`, `people/NAME/feed.xml`, `events/EVENT/tracks/TRACK/feed.xml`. */
const DEPTHS: Readonly<Record<string, readonly string[]>> = {
  'archive.schema.json': ['api/:v/'],
  'event.schema.json': ['api/:v/'],
  'chapters.json': [':a/:b/:c/:d/'],
  'podcast.xml': [':a/:b/'],
};

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Where two rules fit, both join the values of one header by a
 * comma, so no header stands in two rules that may meet: what is not kept has no rule for its caching, since both
 * ask anew each time by themselves. Cloudflare takes 100 rules and 2,000 characters a line.
 */
export function netlifyHeaders(base: string): string {
  const rules: (readonly [path: string, headers: Readonly<Record<string, string>>])[] = [
    ['*', HEADERS_OF_ALL],
    ...KEPT_FOLDERS.map(
      ([folder, caching]) => [`${folder}*`, { 'Cache-Control': CACHING[caching] }] as const,
    ),
    ...Object.entries(TYPES_BY_NAME).flatMap(([name, type]) =>
      (DEPTHS[name] ?? ['', ':a/:b/', ':a/:b/:c/:d/']).map(
        (folder) => [folder + name, { 'Content-Type': `${type}; charset=utf-8` }] as const,
      ),
    ),
  ];
  const blocks = rules.map(([path, headers]) =>
    [
      base + path,
      ...Object.entries(headers).map(([header, value]) => `  ${header}: ${value}`),
    ].join('\n'),
  );
  const where = base === '/' ? [] : [`# For the root of the host: its paths begin with ${base}\n`];
  return [...where, ...blocks, ''].join('\n');
}
