import type { EntityAnswer, EntitySearch } from '../names/entity-search.ts';
import type { Facets } from '../names/facets.ts';
import type { TranscriptKind } from '../index/moment-directory.ts';
import type { MomentAnswer } from '../moments/moment-search.ts';
import { placeGroups } from './place-groups.ts';
import type { ParsedQuery } from '../query/query.ts';
import type { ResultGroup, SearchResult } from './search-result.ts';
import { suggestQueries } from './suggest-queries.ts';

/** The places in talks that answer a query. */
export type Places = Readonly<Record<TranscriptKind, MomentAnswer>>;

export interface ResultParts {
  readonly query: ParsedQuery;
  readonly answer: EntityAnswer;
  /** What of it has a name, in groups. */
  readonly named: readonly ResultGroup[];
  /** `awaited` while they are looked up, `none` where they are not looked for. */
  readonly places: Places | 'none' | 'awaited';
  /** Where they were asked for. */
  readonly facets: Facets | undefined;
  readonly entities: EntitySearch;
}

/**
 * Puts an answer together: what has a name, then places in talks, then photos, whose captions name the
 * very people and talks that are looked for. Photos wait for the places, so that nothing that is shown
 * ever moves down.
 */
export function assembleResult(parts: ResultParts): SearchResult {
  const { query, answer, named, entities, facets } = parts;
  const awaited = parts.places === 'awaited';
  const places = typeof parts.places === 'string' ? undefined : parts.places;
  const photos = named.filter(({ id }) => id === 'photo');
  const groups = [
    ...named.filter(({ id }) => id !== 'photo'),
    ...(places ? placeGroups(places, entities.records) : []),
    ...(awaited ? [] : photos),
  ];
  const problems = [...query.problems, ...answer.problems];
  const wanted = !awaited && groups.length === 0;
  return {
    query: query.text,
    groups,
    problems,
    ...(facets && { facets }),
    suggestions: wanted ? suggestQueries(query, problems, entities) : [],
    complete: !awaited,
  };
}
