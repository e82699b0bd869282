import type { Talk } from '../domain/archive/archive.ts';
import { clockOf, formatWeekday } from './dates.ts';

export interface ScheduleSlot {
  /** Venue time, “09:00”; absent where the minute is not known. */
  readonly clock?: string;
  readonly start?: string;
  /** Talks of the slot, one a room. */
  readonly talks: readonly Talk[];
}

export interface ScheduleDay {
  readonly day: string;
  readonly label: string;
  readonly slots: readonly ScheduleSlot[];
}

/**
 * An event's talks by day and by the time they began. Talks without a time stand alone, in the order
 * they were held.
 */
export function scheduleOf(talks: readonly Talk[]): ScheduleDay[] {
  const days = Map.groupBy(talks, ({ day }) => day);
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, held]) => ({ day, label: formatWeekday(day), slots: slotsOf(held) }));
}

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
