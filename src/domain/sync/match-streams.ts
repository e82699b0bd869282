import { minuteOf } from '../days/day.ts';
import { createVenueClock } from '../days/venue-clock.ts';
import { fold } from '../text/fold.ts';
import type { SessionMatch } from './match-sessions.ts';

/** A session with its title and its times at the venue, `2024-03-19T09:00`. */
export interface TimedSession {
  readonly id: string;
  readonly title?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly room?: string | undefined;
}

/** A recording that was streamed; `duration` in seconds. */
export interface Stream {
  readonly id: string;
  readonly startedAt?: string | undefined;
  readonly duration?: number | undefined;
  readonly rawTitle?: string | undefined;
  readonly chapters?: readonly { readonly start: number; readonly title: string }[] | undefined;
}

/** Clocks and schedules are kept loosely: never more than a proposal. */
const BY_CLOCK = 0.6;

/** Talks begin late, streams early: a chapter within so many seconds of a session's time is where it begins. */
const NEAR = 20 * 60;

/**
 * The slices of streams during which sessions were to be held, by the clock: for streams in which two or
 * more sessions of one room begin. Where several rooms were used at once the stream's title names its room, or
 * nobody can tell. A chapter near a session's time that is called like it tells its second better than the clock.
 */
export function matchStreams(
  sessions: readonly TimedSession[],
  streams: readonly Stream[],
  timeZone: string,
): SessionMatch[] {
  const clock = createVenueClock(timeZone);
  const timed = sessions
    .flatMap(({ id, title = '', start: known, end, room = '' }) => {
      const start = minuteOf(known);
      return start === undefined
        ? []
        : [{ id, title, room, start: clock.toInstant(start), end: end && clock.toInstant(end) }];
    })
    .sort((a, b) => a.start - b.start);
  return streams.flatMap(({ id: video, startedAt, duration, rawTitle = '', chapters = [] }) => {
    if (startedAt === undefined || duration === undefined) return [];
    const began = Date.parse(startedAt);
    const seconds = (instant: number) => Math.round((instant - began) / 1_000);
    const shown = timed.filter(({ start }) => seconds(start) >= 0 && seconds(start) < duration);
    const within = ofOneRoom(shown, rawTitle);
    if (within.length < 2) return [];
    const placed = within.map(({ id, title, start, end }) => {
      const at = seconds(start);
      const begins = chapterNear(chapters, title, at) ?? at;
      return { id, start: begins, end: end ? seconds(end) + begins - at : undefined };
    });
    return placed.map(({ id: session, start, end }, index): SessionMatch => {
      const next = placed[index + 1]?.start ?? Number.POSITIVE_INFINITY;
      const last = Math.min(end ?? next, next);
      return {
        video,
        session,
        score: BY_CLOCK,
        start,
        ...(last > start && last < duration && { end: last }),
      };
    });
  });
}

/** The sessions of the one room there is, else of the one room that the title names. */
function ofOneRoom<T extends { readonly room: string }>(
  sessions: readonly T[],
  title: string,
): readonly T[] {
  const rooms = [...new Set(sessions.map(({ room }) => room))];
  if (rooms.length < 2) return sessions;
  const said = ` ${fold(title)} `;
  const named = rooms.filter((room) => room !== '' && said.includes(` ${fold(room)} `));
  // “Hall 1” stands in “Hall 1 West”: the longest name is the one meant.
  const [longest] = named.toSorted((a, b) => b.length - a.length);
  const clear = named.every((room) => fold(longest ?? '').includes(fold(room)));
  return clear ? sessions.filter(({ room }) => room === longest) : [];
}

/** Where a chapter called like a session begins, if that is near the second the clock tells. */
function chapterNear(
  chapters: NonNullable<Stream['chapters']>,
  title: string,
  second: number,
): number | undefined {
  const wanted = fold(title);
  const words = wanted.split(' ').filter((word) => word.length > 3);
  const alike = (name: string) => {
    const said = fold(name);
    if (wanted !== '' && (said.includes(wanted) || (said.length > 8 && wanted.includes(said))))
      return true;
    return (
      words.length > 1 && words.filter((word) => said.includes(word)).length * 2 > words.length
    );
  };
  return chapters
    .filter((chapter) => Math.abs(chapter.start - second) <= NEAR && alike(chapter.title))
    .toSorted((a, b) => Math.abs(a.start - second) - Math.abs(b.start - second))[0]?.start;
}
