import type { APIRoute, GetStaticPaths } from 'astro';
import { timetableCalendar } from '../../../../site/machine/calendar/timetable-calendar.ts';
import { hasTimetable } from '../../../../domain/timetable/has-timetable.ts';
import { archive, isFirstLanguage, site } from '../../../../site/site.ts';

/** What calendars say of an event's sessions, of which a browser writes the file of those that were starred. */
export const getStaticPaths: GetStaticPaths = () =>
  archive.events
    .filter((event) => isFirstLanguage && hasTimetable(event, archive))
    .map(({ id }) => ({ params: { event: id } }));

export const GET: APIRoute = ({ params: { event = '' } }) =>
  Response.json(timetableCalendar(event, site));
