import { decodeXML } from 'entities/decode';
import { UserError } from '../../src/domain/user-error.ts';
import { parseAnswer } from '../adapters/web/parse-answer.ts';
import type { PoliteWeb } from '../adapters/web/polite-web.ts';
import { pathBelow, publishedSite, type PublishedSite } from './published-site.ts';

/** The addresses of a sitemap. */
const locations = (xml: string) =>
  [...xml.matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g)].map(([, text = '']) => decodeXML(text));

/**
 * Reads a published site by its sitemap, and by `addresses.json` where it has none. Pages that cannot be fetched are
 * told in words, never taken for lost. Throws a UserError where nothing of it can be read.
 */
export async function readSiteOnline(
  address: string,
  web: PoliteWeb,
  say: (line: string) => void,
): Promise<PublishedSite> {
  const root = address.replace(/[?#].*$/, '').replace(/\/?$/, '/');
  const paths = await listedPaths(root, web);
  const texts = new Map<string, string>();
  const missing: string[] = [];
  await web.each(paths, async (path, index) => {
    say(`Reading ${root}… ${index + 1} of ${paths.length}`);
    const page = await web.get(root + encodeURI(path));
    if (page.ok) texts.set(path, page.text);
    else missing.push(`${path || 'home'}: ${page.problem}`);
  });
  if (texts.size === 0 || missing.length > 0) {
    throw new UserError('The published site could not be read whole.', {
      at: { file: root },
      found: missing.slice(0, 5).join('; '),
      remedy: 'Try again, or name a folder with a copy of it.',
    });
  }
  return publishedSite(texts, root);
}

async function listedPaths(root: string, web: PoliteWeb): Promise<string[]> {
  const index = await web.get(`${root}sitemap.xml`);
  const below = (address: string) => pathBelow(address, root, root);
  // A site may have been built for another host than it stands at: its path tells.
  const here = (address: string) => {
    if (!URL.canParse(address)) return undefined;
    const { pathname } = new URL(address);
    return below(pathname);
  };
  if (index.ok) {
    const first = locations(index.text);
    const parts = index.text.includes('<sitemapindex') ? first : [];
    const texts = await Promise.all(
      parts.map(async (part) => {
        const path = here(part);
        return path === undefined ? undefined : web.get(root + path);
      }),
    );
    const listed = [
      ...(parts.length === 0 ? first : []),
      ...texts.flatMap((part) => (part?.ok ? locations(part.text) : [])),
    ];
    const paths = [...new Set(listed.flatMap((address) => here(address) ?? []))];
    if (paths.length > 0) return paths;
  }
  const addresses = await web.get(`${root}addresses.json`);
  if (addresses.ok) {
    const known = parseAnswer(addresses.text);
    if (Array.isArray(known))
      return [
        '',
        ...known.flatMap((entry: unknown) =>
          Array.isArray(entry) ? (here(new URL(String(entry[0]), root).href) ?? []) : [],
        ),
      ];
  }
  throw new UserError('There is no site of Aftertalk here.', {
    at: { file: root },
    found: index.ok ? 'a sitemap without pages' : `sitemap.xml: ${index.problem}`,
    expected: 'the address of its home page',
  });
}
