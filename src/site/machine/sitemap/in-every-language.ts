import { languageLinks } from '../../language/language-links.ts';
import type { LanguageBuild } from '../../language/language-of-build.ts';
import type { WholeAddress } from '../../address/whole-address.ts';
import type { SitemapEntry } from './sitemap-entry.ts';

/**
 * A page of the first language and the same in the others, each naming all, as search engines ask for it; pictures and
 * the video stand with the first.
 */
export function inEveryLanguage(
  entry: SitemapEntry,
  build: LanguageBuild,
  whole: WholeAddress,
): SitemapEntry[] {
  const links = languageLinks(new URL(entry.page).pathname, build);
  if (links.length === 0) return [entry];
  const languages = links.map(({ language, href }) => ({ language, page: whole(href) }));
  return languages.map(({ page }) =>
    page === entry.page ? { ...entry, languages } : { page, images: [], languages },
  );
}
