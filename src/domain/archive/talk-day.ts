import { earliest, isExact, liesWithin, type Day, type Days } from '../days/day.ts';
import { readDays } from '../days/read-days.ts';
import { areExact, wholeEvent } from './sure-days.ts';

/** What may tell the day of a talk besides its event. */
export interface DayHints {
  /** What a person wrote: a correction, else the schedule. */
  readonly written?: Day | undefined;
  /** The recording's title as its owner gave it. */
  readonly rawTitle?: string | undefined;
  /** The day at the venue on which it was streamed. */
  readonly streamed?: Day | undefined;
  /** The day or month a description says. */
  readonly described?: Day | undefined;
  /** The day it came out: no talk was held later. */
  readonly published?: Day | undefined;
}

/** A day with a sign or a word of meetings before it, and nothing but a sign after: a part of its own. */
const OPENS =
  /(?:^|[-‐‑–—|:(\[,@·•]|(?:^|\P{L})(?:meetup|meeting|treffen|session|edition|on|am))\s*$/u;
const CLOSES = /^\s*(?:$|[-‐‑–—|:)\],·•.])/u;

/**
 * The day a talk was held, as exactly as it is sure: the written one; the one day of its event; the day that
 * its own title names apart from other words, or on which it was streamed, or that its description says, where
 * the event's days hold it; else the month or year of the whole event. The day a recording came out is never the day of its talk.
 */
export function talkDay(
  event: Days,
  { written, rawTitle, streamed, described, published }: DayHints,
) {
  if (written !== undefined) return written;
  const whole = wholeEvent(event);
  if (isExact(whole)) return whole;
  const titled = rawTitle === undefined ? undefined : dayOfTitle(rawTitle, published);
  if (titled !== undefined && liesWithin(titled, event)) return titled;
  if (streamed !== undefined && areExact(event) && liesWithin(streamed, event)) return streamed;
  if (described !== undefined && isBetter(described, whole) && liesWithin(described, event))
    return published !== undefined && earliest(described) > published ? whole : described;
  return whole;
}

const isBetter = (day: Day, known: Day | undefined) => day.length > (known?.length ?? 0);

function dayOfTitle(title: string, published: Day | undefined): Day | undefined {
  const days = readDays(title).filter(
    ({ start, end, before, after }) =>
      isExact(start) && start === end && OPENS.test(before) && CLOSES.test(after),
  );
  const [only] = days;
  if (days.length !== 1 || only === undefined) return undefined;
  return published !== undefined && only.start > published ? undefined : only.start;
}
