import { compareDays } from '../days/compare-days.ts';
import { sureDays } from './sure-days.ts';
import { parsePlaylistTitles } from '../titles/parse-playlist-titles.ts';
import type { Archive, Event, Photo, Talk, Topic } from '../model/archive.ts';
import { buildPhotos } from './build-photos.ts';
import { buildTalks, type BuiltTalks } from './build-talks.ts';
import { defined } from './defined.ts';
import type { KeptAnswers } from '../model/kept-answers.ts';
import { listSeries } from './series/list-series.ts';
import { listTracks } from './tracks/list-tracks.ts';
import { movedAddresses, unansweredPeople } from './moved-addresses.ts';
import { createTopicMatcher } from './match-topics.ts';
import { PeopleIndex } from '../people/people-index.ts';
import { plannedBreaks } from '../planned/planned-sessions.ts';
import { publishPeople } from './publish-people.ts';
import type { ArchiveSources, EventSources } from '../model/sources.ts';
import type { PersonEntry } from '../schema/people-file.ts';
import { compareText } from '../text/compare-text.ts';

/** How much of the sources is read. */
export interface BuildDepth {
  /** False leaves recordings' descriptions unread: they fill what is empty, and break no rule. */
  readonly withDescriptions?: boolean;
  /** What an earlier run found out; it says the same, and sooner. */
  readonly kept?: KeptAnswers;
}

/**
 * Merges what all files say (hand wins: correction, schedule, delivered, programme, synced, described, parsed)
 * and links talks, people, topics, photos and recordings. Pure: the same sources give the same archive.
 */
export function buildArchive(
  sources: ArchiveSources,
  { withDescriptions = true, kept }: BuildDepth = {},
): Archive {
  const { people, built, published, ...rest } = linkArchive(sources, withDescriptions, kept);
  const linked = { ...rest, people: published };
  const withheldPeople = withheldAddresses(sources, people, linked, withDescriptions);
  return {
    ...linked,
    withheldPeople,
    moved: movedAddresses(sources, linked, built, people, withheldPeople),
  };
}

/**
 * Pinned addresses of people who are not published and would be if nothing were hidden: nothing is said of
 * them, and nothing answers there.
 */
function withheldAddresses(
  sources: ArchiveSources,
  people: PeopleIndex,
  { personById }: Pick<Archive, 'personById'>,
  withDescriptions: boolean,
): ReadonlySet<string> {
  const unanswered = unansweredPeople(sources.pins.people, people, personById);
  if (unanswered.size === 0) return new Set();
  const bare = linkArchive(withNothingHidden(sources), withDescriptions);
  return new Set(
    [...unanswered].flatMap(([slug, id]) => {
      const pin = Object.hasOwn(sources.pins.people, slug) ? sources.pins.people[slug] : undefined;
      const isHidden = id !== undefined && people.get(id)?.hidden === true;
      const wouldBe = bare.personById.has(bare.people.get(slug)?.id ?? id ?? slug);
      return isHidden || wouldBe || pin?.hidden === true ? slug : [];
    }),
  );
}

/** The same files as if nobody had hidden anything, to tell what they hold that is shown nowhere. */
export function withNothingHidden({ people, events, ...sources }: ArchiveSources): ArchiveSources {
  const hidden = { hidden: false };
  const shown = (entries: readonly PersonEntry[]) =>
    entries.map((person) => ({ ...person, ...hidden, photoConsent: undefined }));
  return {
    ...sources,
    people: shown(people),
    events: events.map((event) => ({
      ...event,
      event: { ...event.event, ...hidden },
      people: shown(event.people),
      sessions: event.sessions.map((session) => ({ ...session, ...hidden })),
      corrections: event.corrections.map((correction) => ({ ...correction, ...hidden })),
      photos: event.photos.map((photo) => ({ ...photo, ...hidden })),
    })),
  };
}

/** Everything but old addresses, and what those are worked out from. */
function linkArchive(sources: ArchiveSources, withDescriptions: boolean, kept?: KeptAnswers) {
  const people = new PeopleIndex([
    ...sources.people,
    ...sources.events.flatMap((event) => event.people),
  ]);
  const built = new Map<string, BuiltTalks>();
  const matchTopics = createTopicMatcher(sources.topics);
  const shown = sources.events.filter(({ event }) => !event.hidden).sort(newestFirst);

  const talks: Talk[] = [];
  const photos: Photo[] = [];
  for (const event of shown) {
    const language = event.event.language ?? sources.settings.language;
    const inEvent = buildTalks(event, {
      people,
      matchTopics,
      language,
      parsedTitle: titleReader(event, people, kept),
      withDescriptions,
    });
    built.set(event.id, inEvent);
    const bare = inEvent.talks;
    const eventPhotos = buildPhotos(event, bare, people, sources.settings);
    const byTalk = Map.groupBy(eventPhotos, (photo) => photo.talkId);
    talks.push(...bare.map((talk) => ({ ...talk, photoIds: ids(byTalk.get(talk.id) ?? []) })));
    photos.push(...eventPhotos);
  }

  const events = shown.map((event) => linkEvent(event, talks, photos, people));
  const biographies = biographiesOf(sources, shown, people);
  const published = publishPeople(people, talks, photos, events, biographies);
  const topics = linkTopics(sources, talks);
  return {
    people,
    settings: sources.settings,
    events,
    talks,
    built,
    published,
    topics,
    photos,
    series: listSeries(events, sources.pins.series),
    eventById: byId(events),
    talkById: byId(talks),
    personById: byId(published),
    topicById: byId(topics),
    photoById: byId(photos),
    formerNames: people.formerNames,
    unnamed: people.spellingsBut(published),
    spokenWords: new Map(),
    movedPeople: people.otherIds(),
  };
}

/** What people wrote about themselves for the newest event, by their ids; nothing unless the archive publishes it. */
function biographiesOf(
  { settings }: ArchiveSources,
  newestFirst: readonly EventSources[],
  people: PeopleIndex,
): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  if (!settings.publishBiographies) return known;
  for (const { programme } of newestFirst) {
    for (const { name, biography } of (programme?.sessions ?? []).flatMap((one) => one.speakers)) {
      const id = people.find(name)?.id;
      if (id !== undefined && biography !== undefined && !known.has(id))
        known.set(id, people.formerNames.present(biography));
    }
  }
  return known;
}

/**
 * What the event's recordings are called, taken apart once one is asked for: a whole programme needs none of
 * them. Titles a person has replaced still help the rest.
 */
function titleReader(event: EventSources, people: PeopleIndex, kept: KeptAnswers | undefined) {
  let titles: ReturnType<typeof parsePlaylistTitles> | undefined;
  return (videoId: string) => (titles ??= parsedTitles(event, people, kept)).get(videoId);
}

/** Titles taken apart, and which names were asked for on the way, with whether they were known. */
interface KeptTitles {
  readonly asked: ReadonlyMap<string, boolean>;
  readonly titles: ReturnType<typeof parsePlaylistTitles>;
}

function parsedTitles(event: EventSources, people: PeopleIndex, kept: KeptAnswers | undefined) {
  const videos = event.videos.videos.map(({ id, rawTitle, description }) => ({
    id,
    rawTitle,
    description,
  }));
  const playlistTitle = event.event.name;
  const names = people.spellings();
  const of = kept ? JSON.stringify([playlistTitle, videos]) : '';
  const known = kept?.find('titles', of) as KeptTitles | undefined;
  if (known && [...known.asked].every(([name, is]) => names.has(name) === is)) return known.titles;
  const asked = new Map<string, boolean>();
  const has = (name: string) => {
    const is = names.has(name);
    asked.set(name, is);
    return is;
  };
  const titles = parsePlaylistTitles(videos, { playlistTitle, knownPeople: { has } });
  kept?.keep('titles', of, { asked, titles } satisfies KeptTitles);
  return titles;
}

const newestDay = compareDays('newest');

/** By the day they are known to have begun, and within a day by the minute; those of no day last. */
function newestFirst(a: EventSources, b: EventSources): number {
  const order =
    newestDay(sureDays(a).start, sureDays(b).start) || newestDay(a.event.start, b.event.start);
  return order || compareText(a.id, b.id);
}

function linkEvent(
  source: EventSources,
  talks: readonly Talk[],
  photos: readonly Photo[],
  people: PeopleIndex,
): Event {
  const { id, folder, event } = source;
  const own = talks.filter(({ eventId }) => eventId === id);
  const { start: startDay, end: endDay } = sureDays(source);
  const { hidden: _, notNeeded: _why, ...facts } = event;
  return {
    ...facts,
    tracks: listTracks(own, source.pins.tracks),
    team: event.team.flatMap(({ person: id, role }) => {
      const person = people.get(id);
      return person && !person.hidden ? [{ person: person.id, role }] : [];
    }),
    id,
    folder,
    ...defined({ startDay, endDay }),
    talkIds: ids(own),
    breaks: plannedBreaks(source).map(({ title, start, end, room }) => ({
      title: people.formerNames.present(title),
      ...defined({ start, end, room }),
    })),
    photoIds: ids(photos.filter(({ eventId }) => eventId === id)),
    personIds: [
      ...new Set(own.flatMap(({ speakers }) => speakers.map(({ personId }) => personId))),
    ],
  };
}

function linkTopics({ topics }: ArchiveSources, talks: readonly Talk[]): Topic[] {
  const talksOf = new Map<string, Talk[]>();
  for (const talk of talks) for (const { topicId } of talk.topics) pushTo(talksOf, topicId, talk);
  return topics.map((topic) => ({ ...topic, talkIds: ids(talksOf.get(topic.id) ?? []) }));
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

const byId = <T extends { readonly id: string }>(things: readonly T[]) =>
  new Map(things.map((thing) => [thing.id, thing]));
