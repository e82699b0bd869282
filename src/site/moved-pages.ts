import type { Archive } from '../domain/model/archive.ts';
import type { MovedAddress, MovedTo, MovedTrack } from '../domain/model/moved-address.ts';
import { frameTexts, photoTexts, timetableTexts } from '../texts/texts.ts';
import { hasTimetable } from '../domain/timetable/has-timetable.ts';
import { aliasAddresses } from './person/people-list.ts';
import { createUrls, type Urls } from './address/urls.ts';

/** Where a page has gone that was published under another address. */
export interface MovedPage {
  readonly is: PageKind;
  /** Below the site’s root, without a slash at its ends. */
  readonly path: string;
  readonly to: string;
  /** Of the page it leads to. */
  readonly title: string;
}

/** What a page was of; part is a page of an event that moves with it. */
export type PageKind = Exclude<MovedAddress, MovedTrack>['is'] | 'part';

/** Every address of the archive that leads on, but for those of talks and people under another spelling. */
export function movedPages(archive: Archive, urls: Urls): MovedPage[] {
  const people = new Set([
    ...archive.people.map(({ id }) => id),
    ...aliasAddresses(archive).map(({ alias }) => alias),
  ]);
  const seen = new Set<string>();
  return archive.moved.flatMap((address): MovedPage[] => {
    if (address.is === 'track') return [];
    const target = targetOf(address.to, archive, urls);
    if (!target || (address.is === 'person' && people.has(address.slug))) return [];
    const { is } = address;
    return [{ is, path: pathOf(address), ...target }, ...partsOf(address, archive, urls)].filter(
      ({ path }) => !seen.has(path) && seen.add(path),
    );
  });
}

const plain = createUrls('/');

function pathOf(address: Exclude<MovedAddress, MovedTrack>): string {
  const path = (() => {
    switch (address.is) {
      case 'event':
        return plain.event(address.slug);
      case 'talk':
        return plain.talk(address);
      case 'photo':
        return plain.photo({ eventId: address.eventId, key: address.slug });
      case 'person':
        return plain.person(address.slug);
      case 'topic':
        return plain.topic(address.slug);
      case 'series':
        return plain.series(address.slug);
    }
  })();
  return pathBelow(path);
}

/** An event’s programme and its list of photos move with it. */
function partsOf(
  { is, slug, to }: Exclude<MovedAddress, MovedTrack>,
  archive: Archive,
  urls: Urls,
): MovedPage[] {
  const event = is === 'event' && to.is === 'event' ? archive.eventById.get(to.id) : undefined;
  if (!event) return [];
  const programme: MovedPage = {
    is: 'part',
    path: pathBelow(plain.timetable(slug)),
    to: urls.timetable(event.id),
    title: timetableTexts.title(event.name),
  };
  const photos: MovedPage = {
    is: 'part',
    path: pathBelow(plain.eventPhotos(slug)),
    to: urls.eventPhotos(event.id),
    title: photoTexts.ofEvent(event.name),
  };
  return [
    ...(hasTimetable(event, archive) ? [programme] : []),
    ...(event.photoIds.length > 0 ? [photos] : []),
  ];
}

const pathBelow = (address: string) => address.replace(/^\/|\/$/g, '');

function targetOf(
  to: MovedTo,
  { eventById, talkById, personById, topicById, photoById, series }: Archive,
  urls: Urls,
): { readonly to: string; readonly title: string } | undefined {
  switch (to.is) {
    case 'events':
      return { to: urls.events, title: frameTexts.events };
    case 'people':
      return { to: urls.people, title: frameTexts.people };
    case 'topics':
      return { to: urls.topics, title: frameTexts.topics };
    case 'event': {
      const event = eventById.get(to.id);
      return event && { to: urls.event(event.id), title: event.name };
    }
    case 'talk': {
      const talk = talkById.get(to.id);
      return talk && { to: urls.talk(talk), title: talk.title };
    }
    case 'person': {
      const person = personById.get(to.id);
      return person && { to: urls.person(person.id), title: person.name };
    }
    case 'topic': {
      const topic = topicById.get(to.id);
      return topic && { to: urls.topic(topic.id), title: topic.name };
    }
    case 'series': {
      const own = series.find(({ id }) => id === to.id);
      return own && { to: urls.series(own.id), title: own.name };
    }
    case 'photo': {
      const photo = photoById.get(to.id);
      return photo && { to: urls.photo(photo), title: photo.caption ?? photo.alt };
    }
  }
}
