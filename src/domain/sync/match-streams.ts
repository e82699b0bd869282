import { minuteOf } from '../days/day.ts';
import { createVenueClock } from '../days/venue-clock.ts';
import type { SessionMatch } from './match-sessions.ts';

/** A session with its times at the venue, `2024-03-19T09:00`. */
export interface TimedSession {
  readonly id: string;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly room?: string | undefined;
}

/** A recording that was streamed; `duration` in seconds. */
export interface Stream {
  readonly id: string;
  readonly startedAt?: string | undefined;
  readonly duration?: number | undefined;
}

/** Clocks and schedules are kept loosely: never more than a proposal. */
const BY_CLOCK = 0.6;

/**
 * The slices of streams during which sessions were to be held, by the clock: for streams in which two or
 * more sessions of one room begin. Streams of several rooms at once cannot be told apart by time.
 */
export function matchStreams(
  sessions: readonly TimedSession[],
  streams: readonly Stream[],
  timeZone: string,
): SessionMatch[] {
  const clock = createVenueClock(timeZone);
  const timed = sessions
    .flatMap(({ id, start: known, end, room = '' }) => {
      const start = minuteOf(known);
      return start === undefined
        ? []
        : [{ id, room, start: clock.toInstant(start), end: end && clock.toInstant(end) }];
    })
    .sort((a, b) => a.start - b.start);
  return streams.flatMap(({ id: video, startedAt, duration }) => {
    if (startedAt === undefined || duration === undefined) return [];
    const began = Date.parse(startedAt);
    const seconds = (instant: number) => Math.round((instant - began) / 1_000);
    const within = timed.filter(({ start }) => seconds(start) >= 0 && seconds(start) < duration);
    if (within.length < 2 || new Set(within.map(({ room }) => room)).size > 1) return [];
    return within.map(({ id: session, start, end }, index): SessionMatch => {
      const next = within[index + 1]?.start ?? Number.POSITIVE_INFINITY;
      const last = seconds(Math.min(end || next, next));
      return {
        video,
        session,
        score: BY_CLOCK,
        start: seconds(start),
        ...(last < duration && { end: last }),
      };
    });
  });
}
