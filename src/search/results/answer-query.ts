import { assembleResult, type Places } from './assemble-result.ts';
import { toClauses, type Aliases, type Clause } from '../query/clauses.ts';
import type { IndexedRecord } from '../index/entity-record.ts';
import type { EntityAnswer, EntitySearch } from '../names/entity-search.ts';
import { countFacet, countFacets, type Facets } from '../names/facets.ts';
import { groupHits, usualLimit } from './group-hits.ts';
import { isListed } from '../query/operators.ts';
import { easierWords } from '../query/loose-words.ts';
import type { TranscriptKind } from '../index/moment-directory.ts';
import type { MomentQuery, MomentSearch } from '../moments/moment-search.ts';
import { byDate } from './order-by-date.ts';
import type { ParsedQuery } from '../query/query.ts';
import { isLetter } from '../names/score-entity.ts';
import type { SearchOptions, SearchResult } from './search-result.ts';
import type { OnPartial } from './search-result.ts';

/** What a query is held against. */
export interface OpenIndex {
  readonly entities: EntitySearch;
  readonly aliases: Aliases;
  /** Undefined where nothing that was said is known. */
  readonly moments: MomentSearch | undefined;
}

/**
 * Answers a query; `onPartial` is told what has a name while places in talks are looked up. Once `signal`
 * says that a newer query came, they no longer are, and the answer stays incomplete.
 */
export async function answerQuery(
  query: ParsedQuery,
  options: SearchOptions,
  index: OpenIndex,
  signal: AbortSignal,
  onPartial?: OnPartial,
): Promise<SearchResult> {
  const { entities } = index;
  const answer = entities.search(query);
  const named = groupHits(answer, options);
  const awaited = findPlaces(query, answer, options, index, signal);
  const assemble = (places: Places | 'none' | 'awaited', facets: Facets | undefined) =>
    assembleResult({ query, answer, named, places, facets, entities });
  const partial =
    awaited &&
    assemble('awaited', options.facets ? countFacets(entities.pick(answer.talks)) : undefined);
  if (partial) onPartial?.(partial);
  try {
    const places = await awaited;
    const facets = options.facets
      ? await countFacetsOf(query, talksOf(answer, places), options, index, signal)
      : undefined;
    return assemble(places ?? 'none', facets);
  } catch (error) {
    if (signal.aborted && partial) return partial;
    throw error;
  }
}

/**
 * Facets of the talks found. The values of an operator that the query uses are counted as if it did not,
 * so that a second value can be chosen.
 */
async function countFacetsOf(
  query: ParsedQuery,
  talks: ReadonlySet<number>,
  options: SearchOptions,
  index: OpenIndex,
  signal: AbortSignal,
): Promise<Facets> {
  let facets = countFacets(index.entities.pick(talks));
  const used = new Set(
    query.filters.flatMap(({ operator, negated }) => (negated ? [] : [operator])),
  );
  for (const operator of used) {
    if (!isListed(operator)) continue;
    const open = {
      ...query,
      filters: query.filters.filter((filter) => filter.negated || filter.operator !== operator),
    };
    const answer = index.entities.search(open);
    const places = await findPlaces(open, answer, { ...options, limit: 0 }, index, signal);
    const wider = index.entities.pick(talksOf(answer, places));
    facets = { ...facets, [operator]: countFacet(wider, operator) };
  }
  return facets;
}

function talksOf(answer: EntityAnswer, places: Places | undefined): ReadonlySet<number> {
  const { chapter, said } = places ?? {};
  return new Set([...answer.talks, ...(chapter?.talks ?? []), ...(said?.talks ?? [])]);
}

/** The places in talks that answer a query; undefined where none are looked for. */
function findPlaces(
  query: ParsedQuery,
  answer: EntityAnswer,
  options: SearchOptions,
  { entities, aliases, moments }: OpenIndex,
  signal: AbortSignal,
): Promise<Places> | undefined {
  const kinds = wantedKinds(options);
  if (!moments || kinds.length === 0 || !answer.clauses.some(isSpoken)) return undefined;
  const { limit = usualLimit, sort = 'relevance' } = options;
  const asked: Omit<MomentQuery, 'clauses'> = {
    excluded: toClauses(query.excluded, aliases),
    admits: answer.admits,
    named: remember((clause) => entities.talksNaming(clause)),
    forgives: (clause) => !entities.isKnown(clause),
    signal,
    limit,
    enough: Math.max(limit, usualLimit),
    ...(sort !== 'relevance' && { order: byNumber(byDate(sort), entities) }),
  };
  const find = (clauses: readonly Clause[]) => moments.search({ ...asked, clauses }, kinds);
  return easierWords(query.words).reduce(async (asked, easier) => {
    const places = await asked;
    const nothing = places.said.total + places.chapter.total === 0;
    return nothing ? find(entities.clausesOf(easier)) : places;
  }, find(answer.clauses));
}

/** The order of records as one of their numbers. */
function byNumber(
  order: (one: IndexedRecord, other: IndexedRecord) => number,
  { records }: EntitySearch,
): (one: number, other: number) => number {
  return (one, other) => order(records[one] as IndexedRecord, records[other] as IndexedRecord);
}

function wantedKinds({ scope }: SearchOptions): TranscriptKind[] {
  if (scope === undefined) return ['chapter', 'said'];
  if (scope === 'moment') return ['said'];
  return scope === 'chapter' ? ['chapter'] : [];
}

/** A function of objects that works each out once. */
function remember<From extends object, To>(work: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const found = known.get(from) ?? work(from);
    known.set(from, found);
    return found;
  };
}

/** A lone letter is still a name being typed, not something to look for in all that was said. */
function isSpoken({ alternatives, exact }: Clause): boolean {
  return (
    exact || alternatives.some(({ terms }) => terms.join('').length > 1 || !isLetter(terms[0]))
  );
}
