import type { IndexedRecord } from './entity-record.ts';

/** Puts the numbers of records in the order of their dates; those without one come first of the oldest. */
export function dateOrder(
  records: readonly IndexedRecord[],
  sort: 'newest' | 'oldest',
): (one: number, other: number) => number {
  const direction = sort === 'newest' ? -1 : 1;
  const dateOf = (record: number) => records[record]?.date ?? '';
  return (one, other) => direction * compareDates(dateOf(one), dateOf(other));
}

/** Dates as `YYYY-MM-DD`, or their beginnings. */
export function compareDates(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
