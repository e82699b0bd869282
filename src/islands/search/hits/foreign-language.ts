import type { SearchHit } from '../../../search/results/search-result.ts';

/** The `lang` of a hit's own words, where it is not the page's. */
export function foreignLanguage({ language }: SearchHit): string | undefined {
  return language === document.documentElement.lang ? undefined : language;
}
