import { defined } from '../../../domain/archive/defined.ts';
import { isoDuration } from '../../../domain/chapters/clock-time.ts';
import { isExact } from '../../../domain/days/day.ts';
import type { RecordingSlice, Talk } from '../../../domain/model/archive.ts';
import type { MachineContext } from '../../context/machine-context.ts';
import { talkShareImage } from '../../picture/share-image.ts';
import { mainRecording } from '../../talk/recording.ts';
import { talkDescription } from '../../talk/talk-page.ts';
import { doiUrl, licenceOf } from '../../talk/talk-licence.ts';
import { talkStatus } from '../../talk/talk-status.ts';
import { offsetTime } from '../../words/venue-time.ts';
import type { StructuredThing } from './data-block.ts';
import { placeData } from './place-data.ts';

/** Shorter videos are no videos to search engines, in seconds. */
const SHORTEST = 30;

/** A talk as search engines read it: the session, and its video where it plays on the page. */
export function talkData(talk: Talk, context: MachineContext): StructuredThing[] {
  return [videoData(talk, context), sessionData(talk, context)].filter(
    (thing) => thing !== undefined,
  );
}

/**
 * The recording of a talk with its chapters as key moments. Undefined where it does not play on the talk's page,
 * or where the day it came out is not known, which search engines insist on.
 */
export function videoData(talk: Talk, context: MachineContext): StructuredThing | undefined {
  const { urls, whole } = context;
  const main = watchableHere(talk);
  if (!main || talk.publishedDay === undefined) return undefined;
  if (talk.duration !== undefined && talk.duration < SHORTEST) return undefined;
  const length = wholeLength(main, talk.duration);
  const address = whole(urls.talk(talk));
  return {
    '@type': 'VideoObject',
    '@id': `${address}#video`,
    name: talk.title,
    description: talkDescription(talk, context),
    url: address,
    thumbnailUrl: whole(talkShareImage(talk, context)?.src ?? urls.poster(talk)),
    uploadDate: `${talk.publishedDay}T00:00:00Z`,
    inLanguage: talk.language,
    ...defined({
      embedUrl: main.videoId && `https://www.youtube-nocookie.com/embed/${main.videoId}`,
      contentUrl: main.file,
      duration: length === undefined ? undefined : isoDuration(length),
    }),
    ...termsData(talk),
    ...(talk.chapters.length > 0 ? { hasPart: clipsOf(talk, main, context) } : {}),
  };
}

/** What may be done with a recording, by its licence's address where it has one, and the talk's DOI. */
function termsData(talk: Talk): Readonly<Record<string, unknown>> {
  const licence = licenceOf(talk);
  return defined({
    license: licence?.url ?? licence?.name,
    identifier: talk.doi === undefined ? undefined : doiUrl(talk.doi),
  });
}

/** The recording that plays on a talk's page, if any does. */
export function watchableHere(talk: Talk): RecordingSlice | undefined {
  const main = mainRecording(talk);
  const plays = talkStatus(talk) === undefined && (talk.embeddable || main?.file !== undefined);
  return plays ? main : undefined;
}

/** Seconds of the whole recording, to which all its times belong; undefined where it goes on after the talk. */
const wholeLength = ({ start, end }: RecordingSlice, duration: number | undefined) =>
  duration === undefined || end !== undefined ? undefined : start + duration;

/** Chapters in seconds of the recording. Two in one second would be one moment with two names: the first stays. */
function clipsOf(
  talk: Talk,
  main: RecordingSlice,
  { urls, whole }: MachineContext,
): StructuredThing[] {
  const { chapters, duration } = talk;
  const last = main.end ?? (duration === undefined ? undefined : main.start + duration);
  const seconds = new Set<number>();
  const inside = chapters.filter(({ start }) => {
    const second = Math.floor(start);
    if (seconds.has(second) || (last !== undefined && second >= last)) return false;
    seconds.add(second);
    return true;
  });
  return inside.map(({ start, title }, index) => {
    const end = inside[index + 1]?.start ?? last;
    const from = Math.floor(start);
    return {
      '@type': 'Clip',
      name: title,
      startOffset: from,
      ...(end !== undefined && Math.floor(end) > from ? { endOffset: Math.floor(end) } : {}),
      // A search engine tells moments apart by their query; a fragment is the same page to it.
      url: whole(urls.moment(talk, from)),
    };
  });
}

/** The session itself; undefined where the very day it was held is not known. */
function sessionData(talk: Talk, context: MachineContext): StructuredThing | undefined {
  const { archive, urls, whole } = context;
  const event = archive.eventById.get(talk.eventId);
  if (!event || !isExact(talk.day)) return undefined;
  const address = whole(urls.talk(talk));
  return {
    '@type': 'Event',
    '@id': `${address}#session`,
    name: talk.title,
    url: address,
    description: talkDescription(talk, context),
    startDate: offsetTime(talk.start ?? talk.day, event),
    inLanguage: talk.language,
    eventStatus: 'https://schema.org/EventScheduled',
    ...defined({
      endDate: talk.end === undefined ? undefined : offsetTime(talk.end, event),
      location: placeData(event, talk.room),
      image: imageOf(talk, context),
      identifier: talk.doi === undefined ? undefined : doiUrl(talk.doi),
    }),
    performer: talk.speakers.map(({ personId, as }) => ({
      '@type': 'Person',
      name: as,
      url: whole(urls.person(personId)),
    })),
    superEvent: {
      '@type': 'Event',
      '@id': whole(urls.event(event.id)),
      name: event.name,
      ...defined({ startDate: isExact(event.startDay) ? event.startDay : undefined }),
      ...defined({ location: placeData(event) }),
    },
  };
}

function imageOf(talk: Talk, context: MachineContext): string | undefined {
  const image = talkShareImage(talk, context);
  return image && context.whole(image.src);
}
