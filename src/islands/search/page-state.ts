import type { SearchOptions } from '../../search/search-result.ts';

export const SCOPES = [
  ['all', 'All'],
  ['talk', 'Talks'],
  ['person', 'People'],
  ['topic', 'Topics'],
  ['moment', 'Transcripts'],
  ['photo', 'Photos'],
] as const;

export type Scope = (typeof SCOPES)[number][0];

export const SORTS = [
  ['relevance', 'Best match'],
  ['newest', 'Newest first'],
  ['oldest', 'Oldest first'],
] as const;

export type Sort = (typeof SORTS)[number][0];

/** All that the search page shows; it stands in the address, so a search can be handed on. */
export interface PageState {
  readonly query: string;
  readonly scope: Scope;
  readonly sort: Sort;
  /** How many hits a group shows. */
  readonly limit: number;
}

export const FIRST_HITS = 10;
const MOST_HITS = 200;

/** The state an address says; what it says wrongly is left at its usual value. */
export function readPageState(search: string): PageState {
  const said = new URLSearchParams(search);
  const scope = SCOPES.find(([id]) => id === said.get('in'))?.[0] ?? 'all';
  const sort = SORTS.find(([id]) => id === said.get('sort'))?.[0] ?? 'relevance';
  const limit = Math.min(
    MOST_HITS,
    Math.max(FIRST_HITS, Math.floor(Number(said.get('show'))) || FIRST_HITS),
  );
  return { query: (said.get('q') ?? '').slice(0, 400), scope, sort, limit };
}

/** The address of a state, without what is usual. */
export function writePageState({ query, scope, sort, limit }: PageState): string {
  const said = new URLSearchParams();
  if (query) said.set('q', query);
  if (scope !== 'all') said.set('in', scope);
  if (sort !== 'relevance') said.set('sort', sort);
  if (limit !== FIRST_HITS) said.set('show', String(limit));
  const text = said.toString();
  return text ? `?${text}` : '';
}

export function searchOptions({ scope, sort, limit }: PageState): SearchOptions {
  return { limit, sort, facets: true, ...(scope !== 'all' && { scope }) };
}

/** `topic:"Object storage"`, as a person would type it. */
export function facetTerm(operator: string, value: string): string {
  return `${operator}:${/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`;
}

/** Whether a query already asks for a facet’s value. */
export function asksFor(query: string, term: string): boolean {
  return ` ${query.toLowerCase()} `.includes(` ${term.toLowerCase()} `);
}

/** The query with a facet’s value asked for, or no longer. */
export function toggleTerm(query: string, term: string): string {
  if (!asksFor(query, term)) return `${query.trim()} ${term}`.trim();
  const at = ` ${query.toLowerCase()} `.indexOf(` ${term.toLowerCase()} `);
  return `${query.slice(0, at)}${query.slice(at + term.length)}`.replace(/\s+/g, ' ').trim();
}
