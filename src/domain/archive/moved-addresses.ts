import { createHeirFinder } from '../addresses/find-heir.ts';
import { formerAddresses } from '../addresses/former-addresses.ts';
import {
  eventHoldings,
  personHoldings,
  photoHoldings,
  topicHoldings,
} from '../addresses/holdings.ts';
import type { Archive, Talk } from '../model/archive.ts';
import type { MovedAddress } from '../model/moved-address.ts';
import type { ArchiveSources, EventSources } from '../model/sources.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import type { PinList } from '../schema/pins.ts';
import type { BuiltTalks } from './build-talks.ts';
import { movedTracks } from './tracks/moved-tracks.ts';
import { movedSeries, type EventIds } from './series/moved-series.ts';

/** What is linked already, before old addresses are. */
type Linked = Pick<
  Archive,
  | 'events'
  | 'talks'
  | 'topics'
  | 'photos'
  | 'people'
  | 'series'
  | 'eventById'
  | 'talkById'
  | 'personById'
>;

/**
 * Every address that was pinned once and is no present one, with where it leads: what is meant by it today,
 * else the nearest that is left, the event or the list it stood in. Nothing leads to what is hidden, and no
 * address of a hidden thing is among them.
 */
export function movedAddresses(
  sources: ArchiveSources,
  linked: Linked,
  built: ReadonlyMap<string, BuiltTalks>,
  people: PeopleIndex,
  withheldPeople: ReadonlySet<string>,
): MovedAddress[] {
  const shown = sources.events.filter(({ id }) => linked.eventById.has(id));
  const own = [
    ...shown.flatMap((event) => movedTalks(event, sources.events, linked, built)),
    ...shown.flatMap((event) => movedPhotos(event, linked)),
    ...shown.flatMap((event) => {
      const own = linked.eventById.get(event.id);
      return own ? movedTracks(event, own) : [];
    }),
  ];
  const movedOfEvents = movedEvents(sources, linked, own);
  const hidden = sources.events.filter(({ event }) => event.hidden).map(({ id }) => id);
  return [
    ...own,
    ...movedOfEvents,
    ...movedSeries(
      sources.pins.series,
      linked.series,
      eventIds(linked, movedOfEvents),
      new Set(hidden),
    ),
    ...movedPeople(sources, linked, people, withheldPeople),
    ...movedTopics(sources),
  ];
}

/** Every id events that are shown have and had, each with the id of today. */
export const eventIds = (
  { events }: Pick<Archive, 'events'>,
  moved: readonly MovedAddress[],
): EventIds =>
  new Map([
    ...events.map(({ id }) => [id, id] as const),
    ...moved.flatMap(({ is, slug, to }) =>
      is === 'event' && to.is === 'event' ? [[slug, to.id] as const] : [],
    ),
  ]);

const addressesOf = (pins: PinList, key: string): string[] => {
  const pin = Object.hasOwn(pins, key) ? pins[key] : undefined;
  return pin ? [pin.slug, ...pin.former] : [];
};

/** Addresses of an event’s talks that are in another event now, or nowhere. */
function movedTalks(
  event: EventSources,
  events: readonly EventSources[],
  { talks, talkById }: Linked,
  built: ReadonlyMap<string, BuiltTalks>,
): MovedAddress[] {
  const pins = event.pins.talks;
  const lost = built.get(event.id)?.lost ?? [];
  if (lost.length === 0) return [];
  const taken = new Set(
    talks
      .filter(({ eventId }) => eventId === event.id)
      .flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]),
  );
  const elsewhere = new Map(
    events
      .filter(({ id }) => id !== event.id)
      .flatMap(({ id }) =>
        (built.get(id)?.things ?? []).map(
          (thing) => [`${id}/${thing.key}`, { ...thing, key: `${id}/${thing.key}` }] as const,
        ),
      ),
  );
  const findHeir = createHeirFinder([...elsewhere.values()], {});
  const withheld = new Set(
    events
      .filter(({ event: { hidden } }) => hidden)
      .flatMap(({ videos, sessions }) => [
        ...videos.videos.map(({ id }) => `video:${id}`),
        ...sessions.map(({ id }) => id),
      ]),
  );
  return lost.flatMap((key) => {
    const pin = pins[key];
    if (!pin || pin.hidden) return [];
    if ([key, ...(pin.holds ?? [])].some((mark) => withheld.has(mark))) return [];
    const heir = findHeir(key, pin)?.key;
    const talk = heir === undefined ? undefined : talkById.get(heir);
    if (heir !== undefined && !talk) return [];
    return addressesOf(pins, key)
      .filter((slug) => !taken.has(slug) && taken.add(slug))
      .map((slug): MovedAddress => ({
        is: 'talk',
        eventId: event.id,
        slug,
        to: talk ? { is: 'talk', id: talk.id } : { is: 'event', id: event.id },
      }));
  });
}

function movedPhotos(event: EventSources, { photos }: Linked): MovedAddress[] {
  if (Object.keys(event.pins.photos).length === 0) return [];
  const own = new Map(
    photos.filter(({ eventId }) => eventId === event.id).map((photo) => [photo.key, photo]),
  );
  const taken = new Set([...own.values()].flatMap(({ formerKey }) => formerKey ?? []));
  const { moved, lost } = formerAddresses(event.pins.photos, photoThings(event));
  return [
    ...[...moved].flatMap(([slug, key]): MovedAddress[] => {
      const photo = own.get(key);
      return photo && !taken.has(slug)
        ? [{ is: 'photo', eventId: event.id, slug, to: { is: 'photo', id: photo.id } }]
        : [];
    }),
    ...lost.map((slug): MovedAddress => ({
      is: 'photo',
      eventId: event.id,
      slug,
      to: { is: 'event', id: event.id },
    })),
  ];
}

/** Every photo of an event, hidden ones too, with what it is known by. */
export function photoThings({ photos, syncedPhotos, heldBack }: EventSources) {
  const entries = new Map(photos.map((entry) => [entry.id, entry]));
  const synced = new Map(syncedPhotos.map((photo) => [photo.id, photo]));
  const keys = new Set([...synced.keys(), ...entries.keys(), ...heldBack.map(({ id }) => id)]);
  return [...keys].map((key) => ({
    key,
    holds: photoHoldings(key, entries.get(key), synced.get(key)),
  }));
}

/** Former addresses of events, with every page below them that was pinned. */
function movedEvents(
  { events, pins }: ArchiveSources,
  { eventById, talks, photos }: Linked,
  own: readonly MovedAddress[],
): MovedAddress[] {
  const things = events.map((event) => ({ key: event.id, holds: eventHoldings(event) }));
  const { moved, lost } = formerAddresses(pins.events, things);
  return [
    ...[...moved].flatMap(([slug, id]): MovedAddress[] => {
      if (!eventById.has(id)) return [];
      const below = [
        ...talks
          .filter(({ eventId }) => eventId === id)
          .flatMap((talk) =>
            [talk.slug, ...talk.formerSlugs].map((each) => talkAt(slug, each, talk)),
          ),
        ...photos
          .filter(({ eventId }) => eventId === id)
          .flatMap((photo) =>
            [photo.key, ...(photo.formerKey === undefined ? [] : [photo.formerKey])].map(
              (key): MovedAddress => ({
                is: 'photo',
                eventId: slug,
                slug: key,
                to: { is: 'photo', id: photo.id },
              }),
            ),
          ),
        ...own.flatMap((address): MovedAddress[] =>
          'eventId' in address && address.eventId === id ? [{ ...address, eventId: slug }] : [],
        ),
      ];
      return [{ is: 'event', slug, to: { is: 'event', id } }, ...below];
    }),
    ...lost.map((slug): MovedAddress => ({ is: 'event', slug, to: { is: 'events' } })),
  ];
}

const talkAt = (eventId: string, slug: string, { id }: Talk): MovedAddress => ({
  is: 'talk',
  eventId,
  slug,
  to: { is: 'talk', id },
});

function movedPeople(
  { pins }: ArchiveSources,
  { personById }: Linked,
  people: PeopleIndex,
  withheld: ReadonlySet<string>,
): MovedAddress[] {
  const { moved } = formerAddresses(pins.people, peopleThings(people));
  return [
    ...[...moved].flatMap(([slug, id]): MovedAddress[] =>
      personById.has(id) && !personById.has(slug)
        ? [{ is: 'person', slug, to: { is: 'person', id } }]
        : [],
    ),
    ...[...unansweredPeople(pins.people, people, personById).keys()]
      .filter((slug) => !withheld.has(slug))
      .map((slug): MovedAddress => ({ is: 'person', slug, to: { is: 'people' } })),
  ];
}

const peopleThings = (people: PeopleIndex) =>
  people.all().map((person) => ({ key: person.id, holds: personHoldings(person) }));

/** Pinned addresses of people that lead to nobody who is published. */
export function unansweredPeople(
  pins: PinList,
  people: PeopleIndex,
  personById: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, string | undefined> {
  const { moved, lost } = formerAddresses(pins, peopleThings(people));
  const asked = [...moved.keys(), ...Object.keys(pins), ...lost];
  return new Map(
    asked.flatMap((slug): [string, string | undefined][] => {
      const id = moved.get(slug) ?? people.get(slug)?.id;
      return id !== undefined && personById.has(id) ? [] : [[slug, id]];
    }),
  );
}

function movedTopics({ pins, topics }: ArchiveSources): MovedAddress[] {
  const things = topics.map((topic) => ({ key: topic.id, holds: topicHoldings(topic) }));
  const { moved, lost } = formerAddresses(pins.topics, things);
  return [
    ...[...moved].map(([slug, id]): MovedAddress => ({
      is: 'topic',
      slug,
      to: { is: 'topic', id },
    })),
    ...lost.map((slug): MovedAddress => ({ is: 'topic', slug, to: { is: 'topics' } })),
  ];
}
