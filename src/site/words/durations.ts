import { clockParts } from '../../domain/chapters/clock-time.ts';
import { timeTexts } from '../../texts/texts.ts';

export { formatClock, isoDuration } from '../../domain/chapters/clock-time.ts';

/** Seconds as a length for readers: “24 min”, “1 h 5 min”, “40 s”. */
export function formatLength(seconds: number): string {
  if (seconds < 60) return timeTexts.seconds(Math.round(seconds));
  const minutes = Math.round(seconds / 60);
  const h = Math.floor(minutes / 60);
  const m = minutes % 60;
  return [h > 0 && timeTexts.hours(h), m > 0 && timeTexts.minutes(m)].filter(Boolean).join(' ');
}

/** A second of a recording as it is spoken: “11 minutes 44 seconds”, and “the start” for its first. */
export function spokenTime(seconds: number): string {
  return seconds < 1 ? timeTexts.theStart : timeTexts.spoken(clockParts(seconds));
}
