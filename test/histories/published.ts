import type { Archive } from '../../src/domain/model/archive.ts';
import { createUrls } from '../../src/site/address/urls.ts';
import type { Answer } from './answers.ts';
import { eventId, truthNow, truthOfId, type World, type WorldEvent } from './world.ts';

const urls = createUrls('/');

/** What an address was published for, in terms of what is true. */
export type Published =
  | { readonly is: 'event' | 'topic' | 'person' | 'photo'; readonly truth: string }
  /** There are two events, so one series at most. */
  | { readonly is: 'series' }
  | {
      readonly is: 'talk';
      /** Absent for a recording without a session. */
      readonly truth?: string;
      readonly videos: readonly string[];
    };

const eventOf = (world: World, id: string) => world.events.find((event) => eventId(event) === id);

const personTruth = (archive: Archive, id: string): string => {
  const person = archive.personById.get(id);
  return person?.name ?? id;
};

/** Every address of things that are shown, with what is true of them. */
export function publishedNow(world: World, archive: Archive): ReadonlyMap<string, Published> {
  const published = new Map<string, Published>();
  for (const { id } of archive.events)
    published.set(urls.event(id), { is: 'event', truth: eventOf(world, id)?.truth ?? '' });
  for (const talk of archive.talks) {
    const truth = eventOf(world, talk.eventId)?.sessionTruth.get(talk.key);
    const videos = talk.recordings.flatMap(({ videoId }) => videoId ?? []);
    published.set(urls.talk(talk), { is: 'talk', ...(truth && { truth }), videos });
  }
  for (const { id } of archive.people)
    published.set(urls.person(id), { is: 'person', truth: personTruth(archive, id) });
  for (const [index, { id }] of archive.topics.entries())
    published.set(urls.topic(id), { is: 'topic', truth: `topic ${index}` });
  for (const { id } of archive.series) published.set(urls.series(id), { is: 'series' });
  for (const photo of archive.photos) {
    const event = eventOf(world, photo.eventId);
    const given = event?.photos.find(({ id }) => id === photo.key)?.was ?? photo.key;
    published.set(urls.photo(photo), { is: 'photo', truth: given });
  }
  return published;
}

/** What is wrong with an answer to an address; undefined where it is right. */
export function wrongAnswer(
  world: World,
  archive: Archive,
  path: string,
  published: Published,
  answer: Answer | undefined,
): string | undefined {
  if (answer === undefined && wasHidden(world, path)) return undefined;
  switch (published.is) {
    case 'talk':
      return wrongTalk(world, archive, { ...published, held: heldAt(world, path) }, answer);
    case 'event': {
      const event = world.events.find(({ truth }) => truth === published.truth);
      return sameThing(answer, `event ${event ? eventId(event) : ''}`);
    }
    case 'topic':
      return sameThing(answer, `topic ${archive.topics[0]?.id ?? ''}`);
    case 'series': {
      const [series] = archive.series;
      return series ? sameThing(answer, `series ${series.id}`) : answered(answer);
    }
    case 'person':
      return wrongPerson(world, archive, published.truth, answer);
    case 'photo':
      return wrongPhoto(world, archive, published.truth, answer);
  }
}

/** What was hidden when it was last seen answers nothing, also once its files say no more of it. */
function wasHidden(world: World, path: string): boolean {
  const slug = path.split('/').at(-2);
  const lists = [
    world.pins.people,
    ...world.events.flatMap(({ pins }) => [pins.talks, pins.photos]),
  ];
  return lists
    .flatMap((pins) => Object.values(pins))
    .some((pin) => pin.hidden === true && [pin.slug, ...pin.former].includes(slug ?? ''));
}

/** Recordings that were shown at an address when it was last pinned, by mistake perhaps. */
function heldAt(world: World, path: string): string[] {
  const slug = path.split('/').at(-2) ?? '';
  return world.events
    .flatMap(({ pins }) => Object.values(pins.talks))
    .filter((pin) => [pin.slug, ...pin.former].includes(slug))
    .flatMap(({ holds = [] }) => videosOf(holds));
}

const videosOf = (marks: readonly string[]) =>
  marks.flatMap((mark) => (mark.startsWith('video:') ? mark.slice('video:'.length) : []));

const sameThing = (answer: Answer | undefined, thing: string) =>
  answer?.thing === thing ? undefined : `leads to ${answer?.path ?? 'nothing'}, not to ${thing}`;

function wrongTalk(
  world: World,
  archive: Archive,
  { truth, videos, held }: Extract<Published, { is: 'talk' }> & { held: readonly string[] },
  answer: Answer | undefined,
): string | undefined {
  const meant = truth === undefined ? undefined : truthNow(world, truth);
  // A session out of the schedule, or gone into another, is its recording, also one that it was not put together
  // with before.
  const own = [...videos, ...held, ...recordingsOf(world, meant), ...recordingsOf(world, truth)];
  const mayBeHidden = () => hidesAny(world, [...own, ...besides(world, own)]);
  const sessionOf = (event: WorldEvent, key: string) => {
    const its = event.sessionTruth.get(key);
    return its === undefined ? undefined : truthNow(world, its);
  };
  const shown = archive.talks.map((talk) => {
    const event = eventOf(world, talk.eventId);
    return {
      thing: `talk ${talk.id}`,
      truth: event && sessionOf(event, talk.key),
      videos: talk.recordings.flatMap(({ videoId }) => videoId ?? []),
    };
  });
  // A session is a session, whatever it shows by now.
  if (meant !== undefined) {
    const still = shown.filter((talk) => talk.truth === meant).map(({ thing }) => thing);
    // Of a session that went into another and held nothing, no file says what it became.
    if (meant !== truth) return mayBeHidden() || still.length === 0 ? undefined : answered(answer);
    if (still.length > 0) return oneOf(answer, still);
    const isThere = world.events.some((event) =>
      event.sessions.some(({ id }) => sessionOf(event, id) === meant),
    );
    if (isThere) return answer ? `is hidden, and leads to ${answer.path}` : undefined;
  }
  const same = shown.filter((talk) => talk.videos.some((id) => videos.includes(id)));
  if (same.length > 0) {
    if (answer === undefined && mayBeHidden()) return undefined;
    if (meant !== undefined) return answered(answer);
    // A session of what the recording shows is right, too, before anybody has put the two together.
    const about = new Set(
      world.events.flatMap(({ shows }) => videos.flatMap((id) => shows.get(id) ?? [])),
    );
    const alike = shown.filter((talk) => about.has(talk.truth ?? ''));
    return oneOf(
      answer,
      [...same, ...alike].map(({ thing }) => thing),
    );
  }
  return mayBeHidden() ? undefined : answered(answer);
}

const recordingsOf = (world: World, truth: string | undefined) =>
  world.events.flatMap(({ shows }) =>
    [...shows].flatMap(([id, truths]) => (truths.includes(truth ?? '') ? [id] : [])),
  );

/** What else the sessions show that show one of these recordings, also by mistake, or are about what one shows. */
const besides = (world: World, videos: readonly string[]) =>
  world.events.flatMap(({ sessions, sessionTruth, shows, pins }) => {
    const about = videos.flatMap((id) => shows.get(id) ?? []);
    return sessions
      .map(({ id, recordings = [] }) => ({
        truth: sessionTruth.get(id) ?? '',
        its: [
          ...recordings.flatMap(({ video }) => video ?? []),
          ...videosOf(pins.talks[id]?.holds ?? []),
          ...[...shows].flatMap(([video, of]) =>
            of.includes(sessionTruth.get(id) ?? '') ? video : [],
          ),
        ],
      }))
      .filter(({ truth, its }) => about.includes(truth) || its.some((id) => videos.includes(id)))
      .flatMap(({ its }) => its);
  });

const answered = (answer: Answer | undefined) => (answer ? undefined : 'answers nothing');

const oneOf = (answer: Answer | undefined, things: readonly string[]) =>
  things.includes(answer?.thing ?? '')
    ? undefined
    : `leads to ${answer?.thing ?? answer?.path ?? 'nothing'}, not to ${things.join(' or ')}`;

/** Whether anything that was hidden has to do with one of these recordings. */
function hidesAny(world: World, videos: readonly string[]): boolean {
  return world.events.some((event) =>
    event.corrections.some(({ hidden, video, talk }) => {
      if (hidden !== true) return false;
      const truth = truthOfId(event, talk);
      const session = event.sessions.find(({ id }) => event.sessionTruth.get(id) === truth);
      const shown = videos.flatMap((id) => event.shows.get(id) ?? []);
      return (
        (video !== undefined && videos.some((id) => sameShow(event, id, video))) ||
        (talk !== undefined && (truth === undefined || shown.includes(truth))) ||
        (session?.recordings ?? []).some(({ video: its = '' }) =>
          videos.some((id) => sameShow(event, id, its)),
        )
      );
    }),
  );
}

/** Two uploads of one recording show the same. */
const sameShow = (event: WorldEvent, one: string, other: string) =>
  one === other || (event.shows.has(one) && event.shows.get(one) === event.shows.get(other));

function wrongPerson(
  world: World,
  archive: Archive,
  name: string,
  answer: Answer | undefined,
): string | undefined {
  const entry =
    world.people.find((person) => person.name === name) ??
    world.people.find((person) => (person.aliases ?? []).includes(name));
  const person = archive.people.find(
    ({ id, name: own }) => id === entry?.id || (entry === undefined && own === name),
  );
  if (person) return sameThing(answer, `person ${person.id}`);
  const mayBeHidden = world.events.some((event) => event.corrections.some(({ hidden }) => hidden));
  return answer || mayBeHidden ? undefined : 'answers nothing';
}

function wrongPhoto(
  world: World,
  archive: Archive,
  given: string,
  answer: Answer | undefined,
): string | undefined {
  const entries = world.events.flatMap(({ photos }) => photos);
  const entry = entries.find(({ id, was }) => (was ?? id) === given);
  if (entry?.hidden) return answer ? `is hidden, and leads to ${answer.path}` : undefined;
  const photo = archive.photos.find(({ key }) => key === (entry?.id ?? given));
  return photo ? sameThing(answer, `photo ${photo.id}`) : answered(answer);
}
