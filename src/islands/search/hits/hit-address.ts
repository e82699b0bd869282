import { cueHash, momentQuery } from '../../../domain/moment-address.ts';
import type { SearchHit } from '../../../search/results/search-result.ts';

/**
 * Where a hit leads: its page, and where it has a second, that second playing. What was said is brought
 * into view too.
 */
export function hitAddress(
  base: string,
  { type, url, t }: Pick<SearchHit, 'type' | 'url' | 't'>,
): string {
  const page = base + url.replace(/^\//, '');
  if (t === undefined) return page;
  return page + momentQuery(t) + (type === 'moment' ? cueHash(t) : '');
}
