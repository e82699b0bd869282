import type { SearchHit, SearchResult } from './search-result.ts';

/** All hits of an answer in the order in which they are shown. */
export function flatHits({ groups }: SearchResult): SearchHit[] {
  return groups.flatMap(({ hits }) => hits);
}
