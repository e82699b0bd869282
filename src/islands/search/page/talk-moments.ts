import { byDate } from '../../../search/results/order-by-date.ts';
import type { SearchHit } from '../../../search/results/search-result.ts';
import type { Sort } from '../page-state.ts';

/** A talk and what was said in it, the best line first. */
export interface TalkMoments {
  readonly url: string;
  readonly lines: readonly [SearchHit, ...SearchHit[]];
}

/** Lines gathered under their talks, which stand in the order of their best lines or of their dates. */
export function momentsByTalk(hits: readonly SearchHit[], sort: Sort): TalkMoments[] {
  const byTalk = new Map<string, [SearchHit, ...SearchHit[]]>();
  for (const hit of hits) {
    const lines = byTalk.get(hit.url);
    if (lines) lines.push(hit);
    else byTalk.set(hit.url, [hit]);
  }
  const talks = [...byTalk].map(([url, lines]) => ({ url, lines }));
  if (sort === 'relevance') return talks;
  const order = byDate(sort);
  return talks.sort(({ lines: [one] }, { lines: [other] }) => order(one, other));
}
