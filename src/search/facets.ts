import type { IndexedRecord } from './entity-record.ts';
import { valuesOf, type NamingOperator } from './known-values.ts';

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** Values of an operator that are counted out: more than a person would scroll through. */
const mostValues = 100;

/** For each operator the values of the talks found, the most frequent first, then by name. */
export type Facets = Readonly<Record<NamingOperator | 'year', readonly FacetValue[]>>;

/** Counts talks by everything they can be narrowed down by. */
export function countFacets(talks: readonly IndexedRecord[]): Facets {
  const count = (read: (talk: IndexedRecord) => readonly string[]): FacetValue[] => {
    const counts = new Map<string, number>();
    for (const talk of talks) {
      for (const value of read(talk)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return sortValues(counts);
  };
  const of = (operator: NamingOperator) => count((talk) => valuesOf(talk, operator));
  return {
    speaker: of('speaker'),
    topic: of('topic'),
    event: of('event'),
    company: of('company'),
    kind: of('kind'),
    lang: of('lang'),
    year: count(({ date }) => (date === undefined ? [] : [date.slice(0, 4)])),
  };
}

function sortValues(values: ReadonlyMap<string, number>): FacetValue[] {
  return [...values]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
    .slice(0, mostValues);
}
