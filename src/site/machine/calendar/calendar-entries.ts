import { isExact } from '../../../domain/days/day.ts';
import type { Event, Talk } from '../../../domain/model/archive.ts';
import type { MachineContext } from '../../context/machine-context.ts';
import { placeOf } from '../../event/event-facts.ts';
import { clip } from '../../talk/talk-page.ts';
import { venueInstant } from '../../words/venue-time.ts';
import { joinNames, withWorkplace } from '../../words/words.ts';
import { feedTexts } from '../../../texts/texts.ts';
import { stableId } from '../text/stable-id.ts';
import type { CalendarEntry } from '../../../domain/calendar/write-calendar.ts';

/** How long a talk stands in a calendar of which nobody says when it ended, in milliseconds. */
const ASSUMED = 30 * 60_000;

/** A talk in a calendar; undefined where the very day it was held is not known. */
export function talkInCalendar(talk: Talk, context: MachineContext): CalendarEntry | undefined {
  const { archive, urls, whole } = context;
  const event = archive.eventById.get(talk.eventId);
  if (!event || !isExact(talk.day)) return undefined;
  const from = venueInstant(talk.start, event);
  const to = from === undefined ? undefined : endOf(talk, event, from);
  const { venue } = event;
  const place = venue
    ? placeOf({ ...event, venue: { ...venue, room: talk.room ?? venue.room } })
    : talk.room;
  const said = [
    joinNames(talk.speakers.map(({ as, affiliation }) => withWorkplace(as, affiliation))),
    clip(talk.abstract ?? '', 1_000),
    from !== undefined && to === undefined ? feedTexts.endNotKnown : '',
  ];
  return {
    id: stableId(`talk:${talk.id}`),
    stamp: talk.day,
    when:
      from === undefined
        ? { firstDay: talk.day, lastDay: talk.day }
        : { from, to: to ?? from + ASSUMED },
    title: talk.title,
    description: said.filter(Boolean).join('\n\n'),
    page: whole(urls.talk(talk)),
    ...(place ? { place } : {}),
  };
}

/** When a talk ended: as its session says, else when its recording does; never before it began. */
function endOf(talk: Talk, event: Event, from: number): number | undefined {
  const said = venueInstant(talk.end, event);
  const heard = talk.duration === undefined ? undefined : from + Math.ceil(talk.duration) * 1000;
  return [said, heard].find((end) => end !== undefined && end > from);
}

/** An event as whole days; undefined where its very days are not known. */
export function eventInCalendar(event: Event, context: MachineContext): CalendarEntry | undefined {
  const { startDay, endDay = startDay } = event;
  if (!isExact(startDay) || !isExact(endDay)) return undefined;
  const place = placeOf(event);
  return {
    id: stableId(`event:${event.id}`),
    stamp: startDay,
    when: { firstDay: startDay, lastDay: endDay },
    title: event.name,
    description: clip(event.summary ?? '', 1_000),
    page: context.whole(context.urls.event(event.id)),
    ...(place ? { place } : {}),
  };
}
