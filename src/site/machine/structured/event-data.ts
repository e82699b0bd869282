import { defined } from '../../../domain/archive/defined.ts';
import { isExact } from '../../../domain/days/day.ts';
import type { Event } from '../../../domain/model/archive.ts';
import type { MachineContext } from '../../context/machine-context.ts';
import { eventPeople, hasManyTalks } from '../../event/event-page.ts';
import { eventShareImage } from '../../picture/share-image.ts';
import { offsetTime } from '../../words/venue-time.ts';
import type { StructuredThing } from './data-block.ts';
import { placeData } from './place-data.ts';

/** More would outweigh the page they stand on. */
const MOST_PERFORMERS = 100;

/**
 * An event as search engines read it; undefined where its very day is not sure, without which it is no event to
 * them.
 */
export function eventData(event: Event, context: MachineContext): StructuredThing | undefined {
  const { archive, urls, whole } = context;
  const { startDay, endDay = startDay } = event;
  if (!isExact(startDay)) return undefined;
  const image = eventShareImage(event, context);
  return {
    '@type': 'Event',
    '@id': whole(urls.event(event.id)),
    name: event.name,
    url: whole(urls.event(event.id)),
    startDate: sureTime(event.start, startDay, event),
    ...defined({
      endDate: isExact(endDay) ? sureTime(event.end, endDay, event) : undefined,
      description: event.summary,
      image: image && whole(image.src),
      location: placeData(event),
      superEvent: event.partOf && {
        '@type': 'Event',
        name: event.partOf.label,
        url: event.partOf.url,
      },
    }),
    eventStatus: 'https://schema.org/EventScheduled',
    // The page of an event with many talks is full without them.
    ...(!hasManyTalks(event) && {
      performer: eventPeople(event, archive)
        .slice(0, MOST_PERFORMERS)
        .map(({ person }) => ({
          '@type': 'Person',
          name: person.name,
          url: whole(urls.person(person.id)),
        })),
    }),
  };
}

/** The minute an event began or ended where it lies on the day that is sure of it, else that day. */
const sureTime = (time: string | undefined, day: string, event: Event) =>
  time?.startsWith(day) === true ? offsetTime(time, event) : day;
