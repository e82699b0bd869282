const written =
  /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T\s\u00a0]+(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s*(Z|UTC|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?\s*$/i;

/** A moment as a source tells it: wall clock in milliseconds as if it were UTC, and the offset where there is one. */
export interface Instant {
  readonly clock: number;
  /** `+01:00`, `Z`, or empty where the source tells no zone. */
  readonly offset: string;
  /** Only the day is told. */
  readonly dayOnly: boolean;
}

/** Reads an ISO time, with or without its offset, or a day; undefined where it is neither. */
export function readInstant(text: string): Instant | undefined {
  const match = written.exec(text);
  if (!match) return undefined;
  const [, year = '', month = '', date = '', hour, minute, second, zone = ''] = match;
  const day = Date.UTC(Number(year), Number(month) - 1, Number(date));
  // A day no calendar has is none, not the one as many days later.
  if (new Date(day).toISOString().slice(0, 10) !== `${year}-${month}-${date}`) return undefined;
  const seconds = (Number(hour ?? 0) * 60 + Number(minute ?? 0)) * 60 + Number(second ?? 0);
  const clock = day + seconds * 1000;
  const offset = /^(?:z|utc)$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  return { clock, offset, dayOnly: hour === undefined };
}

/** A moment as ISO text, seconds where there are any. */
export function writeMoment({ clock, offset, dayOnly }: Instant): string {
  const text = new Date(clock).toISOString();
  if (dayOnly) return text.slice(0, 10);
  return `${text.slice(0, text.slice(17, 19) === '00' ? 16 : 19)}${offset}`;
}

/** When a moment is, in milliseconds; one without a zone as if it were UTC. */
export function instantOf({ clock, offset }: Instant): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  return (
    clock - (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
  );
}

export const dayLength = 86_400_000;

/** A moment later by some milliseconds, on the same clock. */
export function later(moment: Instant, milliseconds: number): Instant {
  return { ...moment, clock: moment.clock + milliseconds };
}

/**
 * Where a session ends: the end told beats a duration that contradicts it, and one before the start is the next day's;
 * undefined where neither is told.
 */
export function endOf(
  start: Instant | undefined,
  end: Instant | undefined,
  duration: number | undefined,
): Instant | undefined {
  if (!start || start.dayOnly) return undefined;
  if (end && !end.dayOnly) {
    const behind = instantOf(start) - instantOf(end);
    return behind > 0 && behind < dayLength
      ? later(end, dayLength)
      : behind >= dayLength
        ? undefined
        : end;
  }
  // No length at all is how voc's files say that none is known.
  return duration === undefined || duration === 0 ? undefined : later(start, duration);
}
