import type { Talk } from '../../domain/model/archive.ts';
import { compareDays } from '../../domain/days/compare-days.ts';
import { isExact } from '../../domain/days/day.ts';
import { clockOf, formatWeekday } from '../words/dates.ts';
import { timeTexts } from '../../texts/texts.ts';

export interface ScheduleSlot {
  /** Venue time, “09:00”; absent where the minute is not known. */
  readonly clock?: string;
  readonly start?: string;
  /** Talks of the slot, one a room. */
  readonly talks: readonly Talk[];
}

export interface ScheduleDay {
  /** Absent for the talks whose very day nobody knows. */
  readonly day?: string;
  readonly label: string;
  readonly slots: readonly ScheduleSlot[];
}

/**
 * An event's talks by day and by the time they began. Talks without a time stand alone, in the order
 * they were held; those of no known day come last.
 */
export function scheduleOf(talks: readonly Talk[]): ScheduleDay[] {
  const days = Map.groupBy(talks, ({ day }) => (isExact(day) ? day : undefined));
  return [...days]
    .sort(([a], [b]) => oldestDay(a, b))
    .map(([day, held]) => ({
      label: day === undefined ? timeTexts.dayNotKnown : formatWeekday(day),
      slots: slotsOf(held),
      ...(day === undefined ? {} : { day }),
    }));
}

const oldestDay = compareDays('oldest');

function slotsOf(talks: readonly Talk[]): ScheduleSlot[] {
  const slots: { clock?: string; start?: string; talks: Talk[] }[] = [];
  for (const talk of talks) {
    const clock = clockOf(talk.start);
    const last = slots.at(-1);
    if (clock !== undefined && last?.clock === clock) last.talks.push(talk);
    else {
      const { start } = talk;
      slots.push({
        talks: [talk],
        ...(clock === undefined ? {} : { clock }),
        ...(start === undefined ? {} : { start }),
      });
    }
  }
  return slots;
}
