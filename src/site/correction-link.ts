import type { Archive } from '../domain/archive/archive.ts';

/** Where an event's hand-written files can be seen and edited; undefined where the archive names no place. */
export function correctionLink(
  { corrections }: Archive['settings'],
  eventId: string,
): string | undefined {
  if (corrections === undefined) return undefined;
  if (corrections.startsWith('mailto:')) return corrections;
  return `${corrections.replace(/\/+$/, '')}/events/${eventId}`;
}
