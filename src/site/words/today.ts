import type { Day } from '../../domain/days/day.ts';
import { openLog, watched } from '../reads/read-log.ts';

/** The day of this build (UTC): what lies ahead of it is still to come. */
const today = (): Day => new Date().toISOString().slice(0, 10);

const compare = watched('day', (day) => compareTo(day, today()));

/** Whether an exact day lies before the day of this build (-1), is it (0) or is still to come (1). */
export function compareToToday(day: Day, now?: Day): -1 | 0 | 1 {
  if (now !== undefined) return compareTo(day, now);
  openLog()?.days.add(day);
  return compare(day);
}

const compareTo = (day: Day, now: Day) => (day > now ? 1 : day < now ? -1 : 0);
