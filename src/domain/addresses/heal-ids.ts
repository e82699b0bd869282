import type { ArchiveSources, EventSources } from '../model/sources.ts';
import type { PersonEntry } from '../schema/people-file.ts';
import type { PinList } from '../schema/pins.ts';
import { createHeirFinder } from './find-heir.ts';
import { personHoldings, talkHoldings, topicHoldings } from './holdings.ts';

/**
 * What the files say with every id that was changed by hand taken for what it means now: a session, person or
 * topic that was pinned under another id is known by what it holds, so whatever still uses the old id, the
 * synced files too, means it as before.
 */
export function healIds(sources: ArchiveSources): ArchiveSources {
  const people = [...sources.people, ...sources.events.flatMap((event) => event.people)];
  const was = formerIdsOf(sources.pins.people, people);
  const topics = renamed(sources.pins.topics, sources.topics, topicHoldings);
  const withWas = (entries: readonly PersonEntry[]) =>
    was.size === 0
      ? entries
      : entries.map((entry) => {
          const ids = was.get(entry.id);
          return ids ? { ...entry, was: [...entry.was, ...ids] } : entry;
        });
  return {
    ...sources,
    people: withWas(sources.people),
    events: sources.events.map((event) =>
      withTopics(withSessions({ ...event, people: withWas(event.people) }), topics),
    ),
  };
}

/** Ids people had before, by the id of their entry. */
function formerIdsOf(
  pins: PinList,
  people: readonly PersonEntry[],
): ReadonlyMap<string, readonly string[]> {
  const taken = new Set(people.flatMap(({ id, was }) => [id, ...was]));
  const pairs = [...renamed(pins, people, personHoldings)].filter(([old]) => !taken.has(old));
  const grouped = Map.groupBy(pairs, ([, id]) => id);
  return new Map([...grouped].map(([id, own]) => [id, own.map(([old]) => old)]));
}

/** The present id by the old one, of those that nothing has any more. */
function renamed<T extends { readonly id: string }>(
  pins: PinList,
  entries: readonly T[],
  holdingsOf: (entry: T) => readonly string[],
): ReadonlyMap<string, string> {
  const known = new Set(entries.map(({ id }) => id));
  const lost = Object.entries(pins).filter(([key]) => !known.has(key));
  if (lost.length === 0) return new Map();
  const things = entries.map((entry) => ({ key: entry.id, holds: holdingsOf(entry) }));
  const findHeir = createHeirFinder(things, pins);
  return new Map(
    lost.flatMap(([key, pin]): [string, string][] => {
      const heir = findHeir(key, pin);
      return heir ? [[key, heir.key]] : [];
    }),
  );
}

function withTopics(event: EventSources, topics: ReadonlyMap<string, string>): EventSources {
  if (topics.size === 0) return event;
  const present = (ids: readonly string[]) => [...new Set(ids.map((id) => topics.get(id) ?? id))];
  return {
    ...event,
    sessions: event.sessions.map((session) => ({ ...session, topics: present(session.topics) })),
    corrections: event.corrections.map((correction) =>
      correction.say?.topics
        ? { ...correction, say: { ...correction.say, topics: present(correction.say.topics) } }
        : correction,
    ),
  };
}

function withSessions(event: EventSources): EventSources {
  const ids = renamedSessions(event);
  if (ids.size === 0) return event;
  const present = <T extends string | undefined>(id: T) =>
    (id === undefined ? id : (ids.get(id) ?? id)) as T;
  const { matches, declined } = event.videos;
  return {
    ...event,
    corrections: event.corrections.map((correction) => ({
      ...correction,
      ...(correction.talk === undefined ? {} : { talk: present(correction.talk) }),
      ...(correction.session === undefined ? {} : { session: present(correction.session) }),
    })),
    photos: event.photos.map((photo) =>
      photo.talk === undefined ? photo : { ...photo, talk: present(photo.talk) },
    ),
    videos: {
      ...event.videos,
      ...(matches && {
        matches: matches.map((match) => ({ ...match, session: present(match.session) })),
      }),
      ...(declined && {
        declined: declined.map((one) =>
          one.session === undefined ? one : { ...one, session: present(one.session) },
        ),
      }),
    },
  };
}

/** Sessions are known again that were not there before, and what they became since. */
function renamedSessions({ sessions, pins }: EventSources): ReadonlyMap<string, string> {
  const known = new Set(sessions.map(({ id }) => id));
  const lost = Object.entries(pins.talks).filter(
    ([key]) => !key.startsWith('video:') && !known.has(key),
  );
  if (lost.length === 0) return new Map();
  const things = sessions.map(({ id, title, recordings, speakers }) => ({
    key: id,
    holds: talkHoldings({
      videoIds: recordings.flatMap(({ video }) => video ?? []),
      title,
      speakers: speakers.map(({ person }) => person),
    }),
  }));
  const isNew = (key: string) => !Object.hasOwn(pins.talks, key);
  const among = createHeirFinder(
    things.filter(({ key }) => isNew(key)),
    pins.talks,
  );
  const became = createHeirFinder(things, pins.talks);
  return new Map(
    lost.flatMap(([key, pin]): [string, string][] => {
      const heir =
        (pin.now === undefined ? undefined : became(key, { ...pin, holds: [] })) ?? among(key, pin);
      return heir ? [[key, heir.key]] : [];
    }),
  );
}
