import { defined } from '../../../domain/archive/defined.ts';
import { describeLicence } from '../../../domain/schema/licences/licence.ts';
import type { Event, Photo, Talk } from '../../../domain/model/archive.ts';
import type { MachineContext } from '../../context/machine-context.ts';
import { jpegOf } from '../../picture/pictures.ts';
import { talkShareImage } from '../../picture/share-image.ts';
import { licenceOf } from '../../talk/talk-licence.ts';
import type { EventData } from '../../../domain/schema/published-data.ts';

/** An event with all its talks, people and photos, for other programs. */
export function eventFileData(event: Event, context: MachineContext): EventData {
  const { archive, urls, whole } = context;
  const talks = event.talkIds.flatMap((id) => archive.talkById.get(id) ?? []);
  const photos = event.photoIds.flatMap((id) => archive.photoById.get(id) ?? []);
  const people = new Set([...event.personIds, ...photos.flatMap(({ personIds }) => personIds)]);
  const { venue } = event;
  return {
    $schema: whole(urls.eventSchema),
    version: 1,
    id: event.id,
    page: whole(urls.event(event.id)),
    name: event.name,
    ...defined({
      series: event.series,
      firstDay: event.startDay,
      lastDay: event.endDay,
      timeZone: event.guessed.includes('timeZone') ? undefined : event.timeZone,
      place: venue && {
        city: venue.city,
        ...defined({ name: venue.name, room: venue.room, country: venue.country }),
      },
      summary: event.summary,
    }),
    talks: talks.map((talk) => talkOf(talk, context)),
    people: [...people].flatMap((id) => {
      const person = archive.personById.get(id);
      return person ? [{ id, name: person.name, page: whole(urls.person(id)) }] : [];
    }),
    photos: photos.map((photo) => photoOf(photo, context)),
  };
}

function talkOf(talk: Talk, context: MachineContext): EventData['talks'][number] {
  const { archive, urls, whole } = context;
  const picture = talkShareImage(talk, context)?.src;
  const licence = licenceOf(talk);
  return {
    id: talk.id,
    slug: talk.slug,
    page: whole(urls.talk(talk)),
    title: talk.title,
    kind: talk.kind,
    language: talk.language,
    speakers: talk.speakers.map(({ personId, as, affiliation, role }) => ({
      person: personId,
      name: as,
      role,
      ...defined({ affiliation }),
    })),
    topics: talk.topics.flatMap(({ topicId }) => {
      const topic = archive.topicById.get(topicId);
      return topic ? [{ id: topic.id, name: topic.name, page: whole(urls.topic(topic.id)) }] : [];
    }),
    state: talk.state.is,
    embeddable: talk.embeddable,
    recordings: talk.recordings.map(({ videoId, file, start, end, role }) => ({
      start,
      role,
      ...defined({ youtube: videoId, file, end }),
    })),
    chapters: talk.chapters.map(({ start, title }) => ({ start, title })),
    transcripts: talk.captions.map(({ language, kind }) => ({
      language,
      kind,
      vtt: whole(urls.captions(talk, language)),
    })),
    resources: talk.resources.map(({ kind, label, url }) => ({ kind, label, url })),
    ...defined({
      day: talk.day,
      start: talk.start,
      end: talk.end,
      room: talk.room,
      track: talk.track,
      abstract: talk.abstract,
      duration: talk.duration,
      picture: picture && whole(picture),
      licence: licence?.name,
      licenceUrl: licence?.url,
      doi: talk.doi,
    }),
  };
}

function photoOf(
  photo: Photo,
  { urls, whole, pictures }: MachineContext,
): EventData['photos'][number] {
  const picture = pictures.photo(photo);
  const licence = describeLicence(photo.licence);
  return {
    id: photo.id,
    page: whole(urls.photo(photo)),
    alt: photo.alt,
    credit: photo.credit,
    licence: licence.name,
    people: [...photo.personIds],
    ...defined({
      picture: picture && whole(jpegOf(picture, 2048).src),
      caption: photo.caption,
      licenceUrl: licence.url,
      talk: photo.talkId,
      at: photo.at,
      takenAt: photo.takenAt,
    }),
  };
}
