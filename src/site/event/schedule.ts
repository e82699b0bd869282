import type { Break, Talk } from '../../domain/model/archive.ts';
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
  /** Lunch and the like, which have no pages. */
  readonly breaks: readonly Break[];
}

export interface ScheduleDay {
  /** Absent for the talks whose very day nobody knows. */
  readonly day?: string;
  readonly label: string;
  readonly slots: readonly ScheduleSlot[];
}

/**
 * An event's talks by day and by the time they began. Talks without a time stand alone, in the order
 * they were held; those of no known day come last. Breaks stand only where their minute is known.
 */
export function scheduleOf(talks: readonly Talk[], breaks: readonly Break[] = []): ScheduleDay[] {
  const days = Map.groupBy(talks, ({ day }) => (isExact(day) ? day : undefined));
  return [...days]
    .sort(([a], [b]) => oldestDay(a, b))
    .map(([day, held]) => ({
      label: day === undefined ? timeTexts.dayNotKnown : formatWeekday(day),
      slots: withBreaks(slotsOf(held), day, breaks),
      ...(day === undefined ? {} : { day }),
    }));
}

const oldestDay = compareDays('oldest');

function slotsOf(talks: readonly Talk[]): ScheduleSlot[] {
  const slots: { clock?: string; start?: string; talks: Talk[]; breaks: Break[] }[] = [];
  for (const talk of talks) {
    const clock = clockOf(talk.start);
    const last = slots.at(-1);
    if (clock !== undefined && last?.clock === clock) last.talks.push(talk);
    else {
      const { start } = talk;
      slots.push({
        talks: [talk],
        breaks: [],
        ...(clock === undefined ? {} : { clock }),
        ...(start === undefined ? {} : { start }),
      });
    }
  }
  return slots;
}

/** A day's slots with its breaks among them: in the slot of that minute, else in one of their own. */
function withBreaks(
  slots: readonly ScheduleSlot[],
  day: string | undefined,
  breaks: readonly Break[],
): ScheduleSlot[] {
  const placed = [...slots];
  for (const one of breaks) {
    const { start } = one;
    const clock = clockOf(start);
    if (day === undefined || clock === undefined || start?.startsWith(day) !== true) continue;
    const at = placed.findIndex((slot) => slot.clock === clock);
    const slot = placed[at];
    if (slot) placed[at] = { ...slot, breaks: [...slot.breaks, one] };
    else {
      const next = placed.findIndex((other) => other.clock !== undefined && other.clock > clock);
      placed.splice(next < 0 ? placed.length : next, 0, { clock, start, talks: [], breaks: [one] });
    }
  }
  return placed;
}
