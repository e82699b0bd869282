import { createVenueClock, type VenueClock } from '../days/venue-clock.ts';
import type { SyncedProgramme } from '../schema/synced-programme.ts';
import type { EventFile } from '../schema/event-file.ts';
import type { SessionEntry } from '../schema/schedule-file.ts';

const withOffset = /T.*(?:Z|[+-]\d{2}:?\d{2})$/;

/** A time as the venue's clocks show it, `2024-03-19T09:00:00`; a local time or a day stays as it is written. */
export const atVenue = (time: string, clock: VenueClock): string =>
  withOffset.test(time) ? clock.toLocal(Date.parse(time)) : time;

/** An event whose beginning and end are the venue's. */
export function eventAtVenue(event: EventFile): EventFile {
  const clock = createVenueClock(event.timeZone);
  const { start, end } = event;
  return {
    ...event,
    ...(start !== undefined && { start: atVenue(start, clock) }),
    ...(end !== undefined && { end: atVenue(end, clock) }),
  };
}

/** Sessions whose times are all the venue's. */
export function sessionsAtVenue(
  sessions: readonly SessionEntry[],
  timeZone: string,
): SessionEntry[] {
  const clock = createVenueClock(timeZone);
  const local = <T extends object>(fields: T, names: readonly (keyof T)[]): T => {
    const times = names.flatMap((name) => {
      const time: unknown = fields[name];
      return typeof time === 'string' ? [[name, atVenue(time, clock)] as const] : [];
    });
    return { ...fields, ...Object.fromEntries(times) };
  };
  return sessions.map((session) => ({
    ...local(session, ['start', 'end']),
    recordings: session.recordings.map((slice) => local(slice, ['beganAt'])),
  }));
}

/** A programme whose times are all the venue's; what names a time without a zone meant those already. */
export function programmeAtVenue(programme: SyncedProgramme, timeZone: string): SyncedProgramme {
  const clock = createVenueClock(timeZone);
  const local = (time: string) => atVenue(time, clock).replace(/(T\d\d:\d\d):00$/, '$1');
  return {
    ...programme,
    sessions: programme.sessions.map(({ start, end, ...session }) => ({
      ...session,
      ...(start !== undefined && { start: local(start) }),
      ...(end !== undefined && { end: local(end) }),
    })),
  };
}
