import type { Event, Talk } from '../../domain/model/archive.ts';
import { formatDay } from '../words/dates.ts';
import { formatLength, isoDuration } from '../words/durations.ts';
import type { Picture } from '../picture/pictures.ts';
import type { SiteContext } from '../context/site-context.ts';
import { talkStatus } from './talk-status.ts';
import { kindLabel } from '../words/words.ts';
import { languageTexts, timeTexts } from '../../texts/texts.ts';

/** A talk wherever talks are listed. */
export interface TalkCard {
  /** The talk's id, by which the visitor's browser knows what was watched. */
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly lang?: string;
  readonly hue: number;
  readonly thumbnail?: Picture;
  /** Drawn at build; stands where there is no thumbnail. */
  readonly poster: string;
  /** The same without words, where the title stands beside it. */
  readonly cover: string;
  readonly length?: { readonly label: string; readonly iso: string };
  /** Short words on the picture: why it cannot be watched. */
  readonly status?: string;
  /** Named unless it is a plain talk. */
  readonly kind?: string;
  readonly badges: readonly string[];
  readonly people: readonly { readonly name: string; readonly affiliation?: string }[];
  readonly event: string;
  readonly day?: string;
  /** “19 March 2024”, “2024”, “day not known”; absent where the event’s name says all that is known. */
  readonly dayLabel?: string;
  readonly hasTranscript: boolean;
  readonly photos: number;
}

export function talkCard(talk: Talk, { archive, urls, pictures }: SiteContext): TalkCard {
  const event = archive.eventById.get(talk.eventId);
  const thumbnail = pictures.thumbnail(talk);
  const status = talkStatus(talk);
  return {
    id: talk.id,
    href: urls.talk(talk),
    title: talk.title,
    hue: event?.hue ?? 264,
    poster: urls.poster(talk),
    cover: urls.cover(talk),
    badges: talk.badges,
    people: talk.speakers.map(({ as, affiliation }) => ({
      name: as,
      ...(affiliation === undefined ? {} : { affiliation }),
    })),
    event: event ? shortName(event) : '',
    hasTranscript: talk.captions.length > 0,
    photos: talk.photoIds.length,
    ...cardDay(talk, event),
    ...langOf(talk.language),
    ...(thumbnail ? { thumbnail } : {}),
    ...(status ? { status: status.badge } : {}),
    ...(talk.kind === 'talk' ? {} : { kind: kindLabel(talk.kind) }),
    ...(talk.duration === undefined
      ? {}
      : { length: { label: formatLength(talk.duration), iso: isoDuration(talk.duration) } }),
  };
}

function cardDay({ day }: Talk, event: Event | undefined): Pick<TalkCard, 'day' | 'dayLabel'> {
  if (day === undefined) return { dayLabel: timeTexts.someDay };
  const said = day.length === 4 && event !== undefined && shortName(event).includes(day);
  return { day, ...(said ? {} : { dayLabel: formatDay(day) }) };
}

/** What an event is called where space is short. */
export const shortName = ({ name, shortName: short }: Event) => short ?? name;

/** A `lang` for text in another language than the pages' own. */
export const langOf = (language: string): { lang?: string } =>
  language === languageTexts.tag || language.startsWith(`${languageTexts.tag}-`)
    ? {}
    : { lang: language };
