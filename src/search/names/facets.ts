import type { IndexedRecord } from '../index/entity-record.ts';
import { listedOperators, valuesOf, type ListedOperator } from './known-values.ts';

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** Values of an operator that are counted out: more than a person would scroll through. */
const mostValues = 100;

/** For each operator the values of the talks found, the most frequent first, then by name. */
export type Facets = Readonly<Record<ListedOperator, readonly FacetValue[]>>;

/** Counts talks by everything they can be narrowed down by. */
export function countFacets(talks: readonly IndexedRecord[]): Facets {
  const facets = listedOperators.map((operator) => [operator, countFacet(talks, operator)]);
  return Object.fromEntries(facets) as Facets;
}

/** Counts talks by what they have for one operator. */
export function countFacet(
  talks: readonly IndexedRecord[],
  operator: ListedOperator,
): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const talk of talks) {
    for (const value of valuesOf(talk, operator)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return sortValues(counts);
}

function sortValues(values: ReadonlyMap<string, number>): FacetValue[] {
  return [...values]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
    .slice(0, mostValues);
}
