import type { Archive, Person, Talk } from '../../../domain/model/archive.ts';
import { compareDays } from '../../../domain/days/compare-days.ts';
import { topicTalks } from '../../talk/topic-page.ts';
import type { SiteContext } from '../../context/site-context.ts';
import { feedTexts } from '../../../texts/texts.ts';

/** A page that has a feed, and the talks in it, in the archive's order. */
export interface FeedPlace {
  readonly kind: 'archive' | 'event' | 'series' | 'track' | 'person' | 'topic';
  readonly id: string;
  /** What the feeds' names are added to: the page's address, of a track one below. */
  readonly address: string;
  readonly page: string;
  readonly title: string;
  readonly talks: readonly Talk[];
}

/** So many people have a feed of their own; who was here first keeps theirs when the archive grows. */
const MOST_PEOPLE = 1_000;

/**
 * Everything with a feed: the archive, events and their tracks, series, topics and people. One with nothing to tell
 * yet is there too: it may be followed before the first recording comes, and a feed once published never goes.
 */
export function feedPlaces({ archive, urls }: Pick<SiteContext, 'archive' | 'urls'>): FeedPlace[] {
  const { settings, events, topics, talkById } = archive;
  const talksOf = (ids: readonly string[]) => ids.flatMap((id) => talkById.get(id) ?? []);
  const places: Omit<FeedPlace, 'page'>[] = [
    {
      kind: 'archive',
      id: '',
      address: urls.home,
      title: settings.title,
      talks: archive.talks,
    },
    ...events.map(({ id, name, talkIds }) => ({
      kind: 'event' as const,
      id,
      address: urls.event(id),
      title: name,
      talks: talksOf(talkIds),
    })),
    ...archive.series.map(({ id, name, events: own }) => ({
      kind: 'series' as const,
      id,
      address: urls.series(id),
      title: name,
      talks: own.flatMap(({ talkIds }) => talksOf(talkIds)),
    })),
    ...topics.map((topic) => ({
      kind: 'topic' as const,
      id: topic.id,
      address: urls.topic(topic.id),
      title: feedTexts.partOf(topic.name, settings.title),
      talks: topicTalks(topic, archive),
    })),
    ...firstPeople(archive).map(({ id, name, talkIds }) => ({
      kind: 'person' as const,
      id,
      address: urls.person(id),
      title: feedTexts.partOf(name, settings.title),
      talks: talksOf(talkIds),
    })),
  ];
  const tracks = events.flatMap((event) =>
    event.tracks.map((track) => ({
      kind: 'track' as const,
      id: `${event.id}/${track.id}`,
      address: urls.track(event.id, track.id),
      page: urls.event(event.id),
      title: feedTexts.partOf(track.name, event.name),
      talks: talksOf(track.talkIds),
    })),
  );
  return [...places.map((place) => ({ page: place.address, ...place })), ...tracks].map(
    (place) => ({ ...place, talks: place.talks.filter(isOut) }),
  );
}

/**
 * Whether a talk has come out, or never will: an entry that were there before its recording would never be
 * shown as new.
 */
const isOut = ({ state }: Talk) => state.is !== 'upcoming' && state.is !== 'not-published';

const oldestDay = compareDays('oldest');

/** The people who came first, by the day of their first talk; those without one last. */
export function firstPeople({ people, talkById }: Archive): Person[] {
  if (people.length <= MOST_PEOPLE) return [...people];
  const first = new Map(
    people.map(({ id, talkIds }) => [
      id,
      talkIds.map((talkId) => talkById.get(talkId)?.day).sort(oldestDay)[0],
    ]),
  );
  return people
    .toSorted((one, other) => oldestDay(first.get(one.id), first.get(other.id)))
    .slice(0, MOST_PEOPLE);
}
