import { compareText } from './compare-text.ts';
import type { IndexedRecord } from './entity-record.ts';

type Dated = Pick<IndexedRecord, 'date'>;

/** Orders by date, `YYYY-MM-DD` or its beginning; what has none comes first of the oldest. */
export function byDate(sort: 'newest' | 'oldest'): (one: Dated, other: Dated) => number {
  const direction = sort === 'newest' ? -1 : 1;
  return ({ date: one = '' }, { date: other = '' }) => direction * compareText(one, other);
}
