import type { Talk } from '../../domain/model/archive.ts';
import { cueHash, momentQuery } from '../../domain/moment-address.ts';
import { doiUrl, licenceOf } from './talk-licence.ts';
import { clockOf, dayWord, formatDay } from '../words/dates.ts';
import { formatClock, formatLength, isoDuration, spokenTime } from '../words/durations.ts';
import { mainRecording } from './recording.ts';
import type { PortraitPicture } from '../picture/pictures.ts';
import type { SiteContext } from '../context/site-context.ts';
import { langOf } from './talk-card.ts';
import { talkStatus } from './talk-status.ts';
import { shortYoutubeUrl, youtubeUrl } from '../address/urls.ts';
import { initials, joinNames, kindLabel, languageLabel, roleLabel } from '../words/words.ts';
import { fieldTexts, countTexts, talkTexts, timeTexts } from '../../texts/texts.ts';

/** Somebody on stage, as the talk's page shows them. */
export interface StagePerson {
  readonly id: string;
  readonly href: string;
  /** As the programme of the day spelled it. */
  readonly name: string;
  readonly affiliation?: string;
  readonly role?: string;
  readonly initials: string;
  readonly picture?: PortraitPicture;
}

export interface ChapterLink {
  /** Seconds of the recording. */
  readonly start: number;
  readonly title: string;
  readonly clock: string;
  readonly spoken: string;
  /** To the second on the talk's own page. */
  readonly href: string;
}

/** A talk's player slot: a picture, and a link to the recording where there is one to watch. */
export interface PlayerSlot {
  readonly watchUrl?: string;
  readonly videoId?: string;
  /** Seconds of the recording where the talk begins and, where the recording goes on, ends. */
  readonly start: number;
  readonly end?: number;
  readonly embeddable: boolean;
}

export function talkPeople(talk: Talk, { archive, urls, pictures }: SiteContext): StagePerson[] {
  return talk.speakers.map(({ personId, as, affiliation, role }) => {
    const label = roleLabel(role);
    const person = archive.personById.get(personId);
    const picture = person && pictures.portrait(person, 'small');
    return {
      id: personId,
      href: urls.person(personId),
      name: as,
      initials: initials(as),
      ...(picture ? { picture } : {}),
      ...(affiliation === undefined ? {} : { affiliation }),
      ...(label === undefined ? {} : { role: label }),
    };
  });
}

export function playerSlot(talk: Talk): PlayerSlot {
  const main = mainRecording(talk);
  const watchable = talkStatus(talk) === undefined;
  const link = main?.videoId ? youtubeUrl(main.videoId, main.start) : main?.file;
  return {
    start: main?.start ?? 0,
    embeddable: talk.embeddable,
    ...(main?.end === undefined ? {} : { end: main.end }),
    ...(main?.videoId === undefined ? {} : { videoId: main.videoId }),
    ...(watchable && link !== undefined ? { watchUrl: link } : {}),
  };
}

/** Where a second of a talk plays without script: on YouTube, else in the transcript. */
export function momentUrl(talk: Talk, second: number): string {
  const { watchUrl, videoId } = playerSlot(talk);
  return watchUrl !== undefined && videoId !== undefined
    ? shortYoutubeUrl(videoId, second)
    : cueHash(second);
}

export function talkChapterLinks(talk: Talk): ChapterLink[] {
  return talk.chapters.map(({ start, title }) => ({
    start,
    title,
    clock: formatClock(start),
    spoken: spokenTime(start),
    href: momentQuery(start),
  }));
}

/** A row of what is known about a talk besides its title and people. */
export interface Detail {
  readonly label: string;
  readonly value: string;
  readonly href?: string | undefined;
  readonly rel?: string;
  readonly datetime?: string;
}

/** What is known of a talk in label and value; what nobody knows has no row. */
export function talkDetails(talk: Talk, { archive, urls }: SiteContext): Detail[] {
  const event = archive.eventById.get(talk.eventId);
  const main = mainRecording(talk);
  const from = clockOf(talk.start);
  const to = clockOf(talk.end);
  const licence = licenceOf(talk);
  const rows: (Detail | false | undefined)[] = [
    event && { label: talkTexts.event, value: event.name, href: urls.event(event.id) },
    dayDetail(talk),
    from !== undefined && {
      label: talkTexts.time,
      value: to === undefined ? from : `${from}–${to}`,
    },
    talk.room !== undefined && { label: talkTexts.room, value: talk.room },
    talk.track !== undefined && { label: fieldTexts.names.track, value: talk.track },
    { label: talkTexts.kind, value: kindLabel(talk.kind) },
    talk.duration !== undefined && {
      label: talkTexts.length,
      value: formatLength(talk.duration),
      datetime: isoDuration(talk.duration),
    },
    { label: talkTexts.language, value: languageLabel(talk.language) },
    licence && { label: talkTexts.licence, value: licence.name, href: licence.url, rel: 'license' },
    talk.doi !== undefined && { label: talkTexts.doi, value: talk.doi, href: doiUrl(talk.doi) },
    talk.publishedDay !== undefined && {
      label: talkTexts.publishedOn,
      value: formatDay(talk.publishedDay),
      datetime: talk.publishedDay,
    },
    main !== undefined &&
      (main.start > 0 || main.end !== undefined) && {
        label: talkTexts.inRecording,
        value:
          main.end === undefined
            ? talkTexts.fromOn(formatClock(main.start))
            : `${formatClock(main.start)}–${formatClock(main.end)}`,
      },
  ];
  return rows.filter((row) => row !== false && row !== undefined);
}

/** The day it was held, named after what is known of it: “Day”, “Month” or “Year”. */
function dayDetail({ day }: Talk): Detail {
  return day === undefined
    ? { label: timeTexts.day, value: timeTexts.dayNotKnown }
    : { label: dayWord(day), value: formatDay(day), datetime: day };
}

/** One sentence about a talk for search engines and link previews. */
export function talkDescription(talk: Talk, { archive }: SiteContext): string {
  if (talk.abstract) return clip(talk.abstract, 200);
  const names = joinNames(talk.speakers.map(({ as }) => as));
  const event = archive.eventById.get(talk.eventId)?.name ?? '';
  return talkTexts.description({
    kind: kindLabel(talk.kind),
    names,
    event,
    day: talk.day && formatDay(talk.day),
    photos: talk.photoIds.length > 0 ? countTexts.photos(talk.photoIds.length) : undefined,
  });
}

/** The start of a text, cut between words. */
export function clip(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

export const talkLang = (talk: Talk) => langOf(talk.language);
