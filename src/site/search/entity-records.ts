import type { Archive, Photo, Series, Talk } from '../../domain/model/archive.ts';
import { compareDays } from '../../domain/days/compare-days.ts';
import { defined } from '../../domain/archive/defined.ts';
import type { EntityRecord } from '../../search/index/entity-record.ts';
import type { AllFieldValues } from '../../search/index/fields.ts';
import { abstractWords } from './abstract-words.ts';
import { seriesByEvent } from '../series/series.ts';
import { createUrls } from '../address/urls.ts';

/** Addresses in the index have no base path, so one index serves the site wherever it is put. */
const urls = createUrls('/');

/**
 * Everything of the archive that has a page, as the search sees it. What is hidden is in no archive
 * and so in no record.
 */
export function entityRecords(archive: Archive): EntityRecord[] {
  const about = abstractWords(archive);
  const series = seriesByEvent(archive.series);
  return [
    ...archive.talks.map((talk) =>
      talkRecord(archive, talk, series.get(talk.eventId), about.get(talk.id)),
    ),
    ...archive.people.map((person): EntityRecord => {
      const talks = person.talkIds.flatMap((id) => archive.talkById.get(id) ?? []);
      const shown = talks.flatMap(({ speakers }) =>
        speakers.filter(({ personId }) => personId === person.id),
      );
      return {
        type: 'person',
        id: person.id,
        title: person.name,
        url: urls.person(person.id),
        names: distinct(
          [...person.aliases, ...shown.map(({ as }) => as), ...handles(person.links)],
          person.name,
        ),
        companies: distinct(shown.flatMap(({ affiliation }) => affiliation ?? [])),
        weight: talks.length,
        ...latest(talks),
      };
    }),
    ...archive.topics
      .filter(({ talkIds }) => talkIds.length > 0)
      .map((topic): EntityRecord => ({
        type: 'topic',
        id: topic.id,
        title: topic.name,
        url: urls.topic(topic.id),
        names: topic.aliases,
        weight: topic.talkIds.length,
      })),
    ...archive.events.map((event): EntityRecord => ({
      type: 'event',
      id: event.id,
      title: event.name,
      url: urls.event(event.id),
      names: distinct(
        [event.shortName, event.series, event.venue?.city].filter((name) => name !== undefined),
        event.name,
      ),
      weight: event.talkIds.length,
      ...defined({ date: event.startDay, series: series.get(event.id)?.name }),
    })),
    ...archive.photos
      .filter(({ caption }) => caption !== undefined)
      .map((photo) => photoRecord(archive, photo, series.get(photo.eventId))),
  ];
}

function talkRecord(
  archive: Archive,
  talk: Talk,
  series: Series | undefined,
  about: string | undefined,
): EntityRecord {
  return {
    type: 'talk',
    id: talk.id,
    title: talk.title,
    url: urls.talk(talk),
    ...defined({ ...talkFields(archive, talk, series), about }),
  };
}

function talkFields(archive: Archive, talk: Talk, series: Series | undefined): AllFieldValues {
  return {
    people: talk.speakers.map(({ personId, as }) => archive.personById.get(personId)?.name ?? as),
    companies: distinct(talk.speakers.flatMap(({ affiliation }) => affiliation ?? [])),
    topics: talk.topics.flatMap(({ topicId }) => archive.topicById.get(topicId)?.name ?? []),
    event: archive.eventById.get(talk.eventId)?.name,
    series: series?.name,
    kind: talk.kind,
    language: talk.language,
    date: talk.day,
    track: talk.track,
    about: undefined,
    text: undefined,
  };
}

function photoRecord(archive: Archive, photo: Photo, series: Series | undefined): EntityRecord {
  const talk = photo.talkId === undefined ? undefined : archive.talkById.get(photo.talkId);
  const event = archive.eventById.get(photo.eventId);
  return {
    type: 'photo',
    id: photo.id,
    title: photo.caption ?? photo.alt,
    url: urls.photo(photo),
    people: photo.personIds.flatMap((id) => archive.personById.get(id)?.name ?? []),
    text: [photo.alt, talk?.title ?? ''].join(' '),
    ...defined({
      event: event?.name,
      series: series?.name,
      date: photo.takenAt?.slice(0, 10),
    }),
  };
}

function handles({ github, x, bluesky }: Archive['people'][number]['links']): string[] {
  return [github, x, bluesky].filter((handle) => handle !== undefined);
}

function latest(talks: readonly Talk[]): { date?: string } {
  const [last] = talks.map(({ day }) => day).sort(compareDays('newest'));
  return last === undefined ? {} : { date: last };
}

const distinct = (names: readonly string[], without?: string) =>
  [...new Set(names)].filter((name) => name !== without);
