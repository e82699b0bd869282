import type { CalendarEntry } from '../../../domain/calendar/write-calendar.ts';
import type { SiteContext } from '../../context/site-context.ts';
import { starKey } from '../../talk/star-key.ts';
import { talkInCalendar } from './calendar-entries.ts';

/**
 * By the keys of an event's talks, what its calendar says of them; pages by their paths, since where the site stands
 * the browser knows.
 */
export function timetableCalendar(
  eventId: string,
  site: SiteContext,
): Record<string, CalendarEntry> {
  const talks = site.archive.talks.filter((talk) => talk.eventId === eventId);
  return Object.fromEntries(
    talks.flatMap((talk) => {
      const entry = talkInCalendar(talk, { ...site, whole: (path) => path });
      return entry ? [[starKey(talk), entry]] : [];
    }),
  );
}
