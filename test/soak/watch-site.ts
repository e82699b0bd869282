import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A site as one look finds it: which edition each page is of, by the archive’s title, and how many pages there are. */
interface Look {
  readonly editions: ReadonlySet<string>;
  readonly pages: number;
}

/** Between two renames there is no site, and a look that lasts over them finds two: the next ones find one. */
const MOST_LOOKS = 20;

/** What a title says that names an edition. */
export const editionTitle = (edition: number): string => `Edition ${edition} of all`;

/**
 * The edition that stands in a site’s folder. Throws where it is not a whole one, looked at again and again, as
 * whoever reads the site would.
 */
export function lookAt(out: string, pages: number): number {
  let last: Look | undefined;
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    last = lookOnce(out);
    const [only, ...more] = last?.editions ?? [];
    if (only !== undefined && more.length === 0 && last?.pages === pages) return Number(only);
  }
  const found = last
    ? `${last.pages} of ${pages} pages, editions ${[...last.editions].join(' and ')}`
    : 'no site';
  throw new Error(`The site is neither the old one nor the new one: ${found}.`);
}

function lookOnce(out: string): Look | undefined {
  try {
    const pages = pagesOf(out);
    const said = pages.flatMap(
      (name) => /Edition (\d+) of all/.exec(readFileSync(join(out, name), 'utf8'))?.[1] ?? [],
    );
    return { editions: new Set(said), pages: pages.length };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The pages of a site. */
export const pagesOf = (out: string): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort();
