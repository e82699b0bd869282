import { compareDays } from '../../domain/days/compare-days.ts';
import type { IndexedRecord } from '../index/entity-record.ts';

type Dated = Pick<IndexedRecord, 'date'>;

/** Orders by date, `YYYY-MM-DD` or its beginning; what has none comes last, whichever comes first. */
export function byDate(sort: 'newest' | 'oldest'): (one: Dated, other: Dated) => number {
  const order = compareDays(sort);
  return ({ date: one }, { date: other }) => order(one, other);
}
