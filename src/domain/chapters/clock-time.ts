/** The longest time anything here reads or writes: 1,000 hours, in seconds. */
export const longestTime = 3_600_000;

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
