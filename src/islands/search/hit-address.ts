import type { SearchHit } from '../../search/search-result.ts';

/** Where a hit leads: its page, and where it has a second, that second playing and its line in view. */
export function hitAddress(base: string, { url, t }: Pick<SearchHit, 'url' | 't'>): string {
  const page = base + url.replace(/^\//, '');
  return t === undefined ? page : `${page}?t=${Math.floor(t)}#t-${Math.floor(t)}`;
}
