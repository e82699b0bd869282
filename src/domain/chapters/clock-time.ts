/** The longest time anything here reads or writes: 1,000 hours, in seconds. */
export const longestTime = 3_600_000;

const clockShape = /^(?:(\d{1,3}):)?(\d{1,4}):(\d{2})$/;
const unitShape = /^(?:(\d{1,4})h)?(?:(\d{1,5})m)?(?:(\d{1,7})s?)?$/i;

/** `5:50` or `1:02:03` in whole seconds; undefined for anything else, or past `longestTime`. */
export function parseClock(text: string): number | undefined {
  const match = clockShape.exec(text.trim());
  if (!match) return undefined;
  const [, hours, minutes = '', seconds = ''] = match;
  if (Number(seconds) > 59) return undefined;
  if (hours !== undefined && (minutes.length > 2 || Number(minutes) > 59)) return undefined;
  return within(Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds));
}

/** Seconds as `5:50` or `1:02:03`, fractions dropped; what is not a time at all reads `0:00`. */
export function formatClock(seconds: number): string {
  const { hours, minutes, rest } = clockParts(seconds);
  const tail = String(rest).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}

/** Seconds as an ISO 8601 duration: `PT11M44S`. */
export function isoDuration(seconds: number): string {
  const { hours, minutes, rest } = clockParts(seconds);
  const parts = [hours && `${hours}H`, minutes && `${minutes}M`, rest && `${rest}S`];
  return `PT${parts.filter(Boolean).join('') || '0S'}`;
}

/**
 * The time a link asks for (`?t=` or `#t=`), in whole seconds: `350`, `350s`, `5m50s`, `1h2m3s` or `5:50`.
 * Undefined for anything else, negative times and times past `longestTime`.
 */
export function parseTimeParam(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed.includes(':')) return parseClock(trimmed);
  const match = unitShape.exec(trimmed.replace(/\.\d{1,6}(?=s?$)/i, ''));
  if (trimmed === '' || !match) return undefined;
  const [, hours, minutes, seconds] = match;
  if (hours === undefined && minutes === undefined && seconds === undefined) return undefined;
  return within(Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0));
}

function within(seconds: number): number | undefined {
  return seconds <= longestTime ? seconds : undefined;
}

/** A time in whole hours, minutes and seconds, as it is written and spoken. */
export interface ClockParts {
  readonly hours: number;
  readonly minutes: number;
  readonly rest: number;
}

/** Seconds by hours, minutes and the rest, fractions dropped; what is not a time at all is no time. */
export function clockParts(seconds: number): ClockParts {
  const whole = Number.isFinite(seconds)
    ? Math.min(longestTime, Math.max(0, Math.floor(seconds)))
    : 0;
  return {
    hours: Math.floor(whole / 3600),
    minutes: Math.floor(whole / 60) % 60,
    rest: whole % 60,
  };
}
