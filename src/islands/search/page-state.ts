import type { SearchOptions } from '../../search/results/search-result.ts';
import { SCOPES, type Scope } from './hits/scopes.ts';

export const SORTS = ['relevance', 'newest', 'oldest'] as const;

export type Sort = (typeof SORTS)[number];

/** All that the search page shows; it stands in the address, so a search can be handed on. */
export interface PageState {
  readonly query: string;
  readonly scope: Scope;
  readonly sort: Sort;
  /** How many hits a group shows. */
  readonly limit: number;
}

export const FIRST_HITS = 10;
export const MORE_HITS = 20;
const MOST_HITS = 200;

/** The state an address says; what it says wrongly is left at its usual value. */
export function readPageState(search: string): PageState {
  const said = new URLSearchParams(search);
  const scope = SCOPES.find((id) => id === said.get('in')) ?? 'all';
  const sort = SORTS.find((id) => id === said.get('sort')) ?? 'relevance';
  const limit = Math.min(
    MOST_HITS,
    Math.max(FIRST_HITS, Math.floor(Number(said.get('show'))) || FIRST_HITS),
  );
  return { query: (said.get('q') ?? '').slice(0, 400), scope, sort, limit };
}

/** The address of a state, without what is usual. */
export function writePageState({ query, scope, sort, limit }: Partial<PageState>): string {
  const said = new URLSearchParams();
  if (query) said.set('q', query);
  if (scope && scope !== 'all') said.set('in', scope);
  if (sort && sort !== 'relevance') said.set('sort', sort);
  if (limit && limit !== FIRST_HITS) said.set('show', String(limit));
  const text = said.toString();
  return text ? `?${text}` : '';
}

/** Everything is always asked for: the tabs say how much each scope has. */
export const searchOptions = ({ sort, limit }: PageState): SearchOptions => ({
  limit,
  sort,
  facets: true,
});
