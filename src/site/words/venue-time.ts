import type { Event } from '../../domain/model/archive.ts';
import { createVenueClock, readLocal } from '../../domain/days/venue-clock.ts';

type Zoned = Pick<Event, 'timeZone' | 'guessed'>;

const clocks = new Map<string, ReturnType<typeof createVenueClock>>();

function clockOfZone(zone: string) {
  const known = clocks.get(zone);
  if (known) return known;
  const made = createVenueClock(zone);
  clocks.set(zone, made);
  return made;
}

/**
 * The instant (milliseconds since 1970) of a venue time; undefined where only a day is known, or the zone was
 * guessed and nobody has looked at it.
 */
export function venueInstant(time: string | undefined, event: Zoned): number | undefined {
  if (time === undefined || time.length < 16 || event.guessed.includes('timeZone'))
    return undefined;
  return clockOfZone(event.timeZone).toInstant(time);
}

/** A venue time with its offset, `2024-03-19T09:00:00+01:00`; the day alone where no more is sure. */
export function offsetTime(time: string, event: Zoned): string {
  const instant = venueInstant(time, event);
  if (instant === undefined) return time.slice(0, 10);
  const local = clockOfZone(event.timeZone).toLocal(instant);
  const minutes = Math.round((readLocal(local) - instant) / 60_000);
  const two = (amount: number) => String(amount).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
