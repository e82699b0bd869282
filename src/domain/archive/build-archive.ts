import { compareDays } from '../days/compare-days.ts';
import { sureDays } from './sure-days.ts';
import { parsePlaylistTitles } from '../titles/parse-playlist-titles.ts';
import type { Archive, Event, Photo, Talk, Topic } from '../model/archive.ts';
import { buildPhotos } from './build-photos.ts';
import { buildTalks } from './build-talks.ts';
import { defined } from './defined.ts';
import { createTopicMatcher } from './match-topics.ts';
import { PeopleIndex } from '../people/people-index.ts';
import { publishPeople } from './publish-people.ts';
import type { ArchiveSources, EventSources } from '../model/sources.ts';
import { compareText } from '../text/compare-text.ts';

/**
 * Merges what all files say (hand wins: correction, schedule, delivered, synced, parsed) and links
 * talks, people, topics, photos and recordings. Pure: the same sources give the same archive.
 */
export function buildArchive(sources: ArchiveSources): Archive {
  const people = new PeopleIndex([
    ...sources.people,
    ...sources.events.flatMap((event) => event.people),
  ]);
  const matchTopics = createTopicMatcher(sources.topics);
  const shown = sources.events.filter(({ event }) => !event.hidden).sort(newestFirst);

  const talks: Talk[] = [];
  const photos: Photo[] = [];
  for (const event of shown) {
    const language = event.event.language ?? sources.settings.language;
    const bare = buildTalks(event, {
      people,
      matchTopics,
      language,
      parsedTitle: titleReader(event, people),
    });
    const eventPhotos = buildPhotos(event, bare, people, sources.settings);
    const byTalk = Map.groupBy(eventPhotos, (photo) => photo.talkId);
    talks.push(...bare.map((talk) => ({ ...talk, photoIds: ids(byTalk.get(talk.id) ?? []) })));
    photos.push(...eventPhotos);
  }

  const events = shown.map((event) => linkEvent(event, talks, photos, people));
  const published = publishPeople(people, talks, photos, events);
  const topics = linkTopics(sources, talks);
  return {
    settings: sources.settings,
    events,
    talks,
    people: published,
    topics,
    photos,
    eventById: byId(events),
    talkById: byId(talks),
    personById: byId(published),
    topicById: byId(topics),
    photoById: byId(photos),
    formerNames: people.formerNames,
    unnamed: people.spellingsBut(published),
    movedPeople: people.otherIds(),
  };
}

/**
 * What the event's recordings are called, taken apart once one is asked for: a whole programme needs none of
 * them. Titles a person has replaced still help the rest.
 */
function titleReader(event: EventSources, people: PeopleIndex) {
  let titles: ReturnType<typeof parsePlaylistTitles> | undefined;
  return (videoId: string) => (titles ??= parsedTitles(event, people)).get(videoId);
}

function parsedTitles(event: EventSources, people: PeopleIndex) {
  const videos = event.videos.videos.map(({ id, rawTitle, description }) => ({
    id,
    rawTitle,
    description,
  }));
  return parsePlaylistTitles(videos, {
    playlistTitle: event.event.name,
    knownPeople: people.spellings(),
  });
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
  const { id, event } = source;
  const own = talks.filter(({ eventId }) => eventId === id);
  const { start: startDay, end: endDay } = sureDays(source);
  const { hidden: _, notNeeded: _why, ...facts } = event;
  return {
    ...facts,
    team: event.team.flatMap(({ person: id, role }) => {
      const person = people.get(id);
      return person && !person.hidden ? [{ person: person.id, role }] : [];
    }),
    id,
    ...defined({ startDay, endDay }),
    talkIds: ids(own),
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
