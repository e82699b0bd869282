import type { Clause } from '../query/clauses.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import type { IndexedRecord } from '../index/entity-record.ts';
import type { EntityAnswer, ScoredRecord } from '../names/entity-search.ts';
import { markWords } from '../query/mark-words.ts';
import { withMarks } from '../query/snippet.ts';
import { byDate } from './order-by-date.ts';
import { tiers, type Tier } from '../names/score-entity.ts';
import type { GroupId, ResultGroup, SearchHit, SearchOptions } from './search-result.ts';

/** Hits per group when nothing else is asked for. */
export const usualLimit = 8;

/** Sorts scored records into the groups of the palette, the group with the best record first. */
export function groupHits(
  { scored, totals, asked }: EntityAnswer,
  { scope, limit = usualLimit, sort = 'relevance' }: SearchOptions,
): ResultGroup[] {
  const inScope = scored.filter(({ record }) => scope === undefined || record.type === scope);
  const groups = Map.groupBy(inScope.sort(byRelevance), ({ record, tier }) =>
    groupOf(record, tier),
  );
  return [...groups].map(([id, entries]) => ({
    id,
    hits: sortByDate(entries, sort)
      .slice(0, limit)
      .map(({ record }) => toHit(record, asked)),
    total: totalOf(id, entries, groups, totals),
  }));
}

function groupOf({ type }: IndexedRecord, tier: Tier): GroupId {
  if (tier === tiers.exactPerson) return 'exact-person';
  if (tier === tiers.titlePrefix) return 'talk-prefix';
  return type;
}

/** A type's records beyond those scored in full all belong to its last group. */
function totalOf(
  id: GroupId,
  entries: readonly ScoredRecord[],
  groups: ReadonlyMap<GroupId, readonly ScoredRecord[]>,
  totals: ReadonlyMap<string, number>,
): number {
  const apart = { talk: 'talk-prefix', person: 'exact-person' } as const;
  if (id === 'talk-prefix' || id === 'exact-person') return entries.length;
  const others = id === 'talk' || id === 'person' ? (groups.get(apart[id])?.length ?? 0) : 0;
  return Math.max(entries.length, (totals.get(id) ?? 0) - others);
}

const newestFirst = byDate('newest');

function byRelevance(one: ScoredRecord, other: ScoredRecord): number {
  return (
    one.tier - other.tier ||
    other.score - one.score ||
    (other.record.weight ?? 0) - (one.record.weight ?? 0) ||
    newestFirst(one.record, other.record) ||
    compareText(one.record.title, other.record.title) ||
    compareText(one.record.url, other.record.url)
  );
}

function sortByDate(
  entries: readonly ScoredRecord[],
  sort: NonNullable<SearchOptions['sort']>,
): ScoredRecord[] {
  if (sort === 'relevance') return [...entries];
  const order = byDate(sort);
  return entries.toSorted((one, other) => order(one.record, other.record));
}

/** A hit as it is shown, the typed words marked in its title. */
export function toHit(record: IndexedRecord, clauses: readonly Clause[]): SearchHit {
  const named = markWords(record.title, clauses, 'typos');
  const { marks, also } =
    named.marks.length > 0 ? named : markWords(record.title, clauses, 'parts');
  return {
    type: record.type,
    title: withMarks(record.title, marks, also),
    url: record.url,
    subtitle: [spellingFound(record, clauses, marks.length + also.length), subtitleOf(record)]
      .filter(Boolean)
      .join(' · '),
    ...(record.date !== undefined && { date: record.date }),
    ...(record.language !== undefined && { language: record.language }),
  };
}

/** The other spelling that was typed, where nothing in the name itself tells why it was found. */
function spellingFound(
  { type, names = [] }: IndexedRecord,
  clauses: readonly Clause[],
  marksInTitle: number,
): string {
  if (marksInTitle > 0 || (type !== 'topic' && type !== 'person')) return '';
  return names.find((name) => markWords(name, clauses, 'typos').marks.length > 0) ?? '';
}

/** Who and where: `Ada Example, Bo Sample · Sample Days 2030`. */
export function subtitleOf({ people = [], companies = [], event }: IndexedRecord): string {
  const who = people.length > 0 ? people : companies;
  return [who.join(', '), event].filter(Boolean).join(' · ');
}
