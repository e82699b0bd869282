import type { Talk } from '../../domain/model/archive.ts';
import { compareDays } from '../../domain/days/compare-days.ts';

const newestDay = compareDays('newest');

/** Newest first, those of one day in its order; talks of no known day last. */
export const compareTalks = (one: Talk, other: Talk): number =>
  newestDay(one.day, other.day) || one.order - other.order;
