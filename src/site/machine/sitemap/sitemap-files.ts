import type { MachineContext } from '../../context/machine-context.ts';
import type { MachineFile } from '../machine-file.ts';
import type { LanguageBuild } from '../../language/language-of-build.ts';
import { inEveryLanguage } from './in-every-language.ts';
import { listPages } from '../../words/list-pages.ts';
import type { SitemapParts } from './sitemap-pages.ts';
import { writeSitemap, writeSitemapIndex } from './write-sitemap.ts';

/** Far below the 50,000 pages and 50 MB a part may have. */
const MOST_PAGES = 10_000;

/** The sitemap's files, the index of the others first. */
export function sitemapFiles(
  parts: SitemapParts,
  { urls, whole }: Pick<MachineContext, 'urls' | 'whole'>,
  build?: LanguageBuild,
): MachineFile[] {
  const files = Object.entries(parts).flatMap(([part, entries]) =>
    entries.length === 0
      ? []
      : listPages(
          build ? entries.flatMap((entry) => inEveryLanguage(entry, build, whole)) : entries,
          MOST_PAGES,
        ).map(({ number, items }) => ({
          address: urls.sitemapPart(`${part}-${number}`),
          text: () => writeSitemap(items),
        })),
  );
  const index = () => writeSitemapIndex(files.map(({ address }) => whole(address)));
  return [{ address: urls.sitemap, text: index }, ...files].map((file) => ({
    ...file,
    type: 'application/xml',
  }));
}
