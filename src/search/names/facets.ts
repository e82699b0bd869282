import type { IndexedRecord } from '../index/entity-record.ts';
import { fieldOf } from '../index/fields.ts';
import { askedField, listedOperators, type ListedOperator } from '../query/operators.ts';
import { valuesOf } from './record-values.ts';
import { compareText } from '../../domain/text/compare-text.ts';

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** Values of an operator that are counted out: more than a person would scroll through. */
const mostValues = 100;

/** The operators a search can be narrowed down by, in the order in which they are offered. */
export const facetOperators: readonly ListedOperator[] = listedOperators
  .filter((operator) => orderOf(operator) !== undefined)
  .sort((one, other) => (orderOf(one) ?? 0) - (orderOf(other) ?? 0));

function orderOf(operator: ListedOperator): number | undefined {
  return fieldOf(askedField(operator)).facet;
}

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
    .sort((one, other) => other.count - one.count || compareText(one.value, other.value))
    .slice(0, mostValues);
}
