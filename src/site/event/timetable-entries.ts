import { createVenueClock, readLocal } from '../../domain/days/venue-clock.ts';
import { dayOf, isExact, minuteOf } from '../../domain/days/day.ts';
import type { Archive, Break, Event, Talk } from '../../domain/model/archive.ts';
import { programmeNights } from '../../domain/timetable/programme-nights.ts';

/** A talk or a break of a programme; minutes are since 1970, where they are known. */
export interface TimetableEntry {
  readonly talk?: Talk;
  readonly title: string;
  readonly room?: string;
  /** Venue times. */
  readonly start?: string;
  readonly end?: string;
  readonly from?: number;
  readonly to?: number;
  /** The day of the programme it belongs to; absent where nobody knows it. */
  readonly day?: string;
}

/**
 * All that stands in an event's programme, in the order of time: what has no minute comes last. Minutes run evenly
 * over nights in which clocks change, and a zone that was guessed is as good as another to tell what is beside what.
 */
export function timetableEntries(
  event: Event,
  { talkById }: Pick<Archive, 'talkById'>,
): TimetableEntry[] {
  const clock = createVenueClock(event.timeZone);
  const minute = (time: string | undefined) =>
    time === undefined ? undefined : Math.round(clock.toInstant(time) / 60_000);
  const talks = event.talkIds.flatMap((id) => talkById.get(id) ?? []);
  const all: readonly TimetableEntry[] = [
    ...talks.map((talk) => ({ ...pick(talk), talk })),
    ...event.breaks.map(pick),
  ];
  const told = all.map((entry): TimetableEntry => {
    const [from, to] = [minute(minuteOf(entry.start)), minute(minuteOf(entry.end))];
    const { talk } = entry;
    const day = entry.start !== undefined && from !== undefined ? dayOf(entry.start) : talk?.day;
    return {
      ...entry,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(isExact(day) ? { day } : {}),
    };
  });
  const timed = told.filter(hasMinute).toSorted((a, b) => a.from - b.from);
  const nights = programmeNights(timed.map((entry) => ({ ...entry, clock: clockMinute(entry) })));
  return [
    ...timed.map((entry, index) => ({ ...entry, day: nights[index] ?? entry.day })),
    ...told.filter((entry) => entry.talk !== undefined && !hasMinute(entry)),
  ];
}

const pick = ({ title, room, start, end }: Talk | Break) => ({
  title,
  ...(room === undefined ? {} : { room }),
  ...(start === undefined ? {} : { start }),
  ...(end === undefined ? {} : { end }),
});

type Timed = TimetableEntry & {
  readonly start: string;
  readonly from: number;
  readonly day: string;
};

/** Whether the minute is known at which it begins. */
export const hasMinute = (entry: TimetableEntry): entry is Timed =>
  entry.from !== undefined && entry.day !== undefined;

const clockMinute = ({ start }: Timed) =>
  Math.floor((readLocal(start) - readLocal(`${dayOf(start)}T00:00`)) / 60_000);
