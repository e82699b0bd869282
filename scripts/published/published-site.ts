import { pageFacts, type PageFacts } from './page-facts.ts';

/** A site as others know it. All paths are below its root: `` for home, `talks/`, `feed.xml`. */
export interface PublishedSite {
  /** The whole address of its home page. */
  readonly root: string;
  readonly pages: ReadonlyMap<string, PageFacts>;
  /** Files its pages lead to that are no pages: feeds, calendars, transcripts, data. */
  readonly files: ReadonlySet<string>;
}

/** Names of files change with what is in them, or nobody links them: pictures, scripts, the search’s index. */
const NOBODYS = /^(?:assets|media|search)\/.|\.(?:css|js|svg)$/;

/** A site of its pages' texts, by path. `root` is the whole address of its home page. */
export function publishedSite(texts: ReadonlyMap<string, string>, root: string): PublishedSite {
  const pages = new Map([...texts].map(([path, html]) => [path, pageFacts(html)]));
  const files = new Set<string>();
  for (const [path, { links }] of pages)
    for (const link of links) {
      const to = pathBelow(link, root + path, root);
      if (to !== undefined && !to.endsWith('/') && to !== '' && !NOBODYS.test(to)) files.add(to);
    }
  return { root, pages, files };
}

/** The path of an address below a site's root, without query and fragment; undefined where it leads elsewhere. */
export function pathBelow(link: string, from: string, root: string): string | undefined {
  if (!URL.canParse(link, from)) return undefined;
  const { origin, pathname, protocol } = new URL(link, from);
  const home = new URL(root);
  if (!/^https?:$/.test(protocol) || origin !== home.origin) return undefined;
  if (!pathname.startsWith(home.pathname)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(home.pathname.length));
  } catch {
    return undefined;
  }
}
