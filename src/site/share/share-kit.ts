import type { Event, Person, Talk } from '../../domain/model/archive.ts';
import type { MachineContext } from '../context/machine-context.ts';
import { cityOf, daysOf, holdings } from '../event/event-facts.ts';
import { personDescription } from '../person/person-page.ts';
import { clip, talkDescription } from '../talk/talk-page.ts';
import { licenceOf } from '../talk/talk-licence.ts';
import { formatDay } from '../words/dates.ts';
import { formatLength } from '../words/durations.ts';
import { joinNames } from '../words/words.ts';
import { languageTexts, shareTexts } from '../../texts/texts.ts';

/** What is sent on of a page: its whole address, and texts of three lengths with it. */
export interface ShareKit {
  readonly title: string;
  /** Below the site's path. */
  readonly page: string;
  readonly link: string;
  readonly language: string;
  readonly texts: readonly { readonly label: string; readonly text: string }[];
}

/** What is sent on of a talk. */
export function talkKit(talk: Talk, context: MachineContext): ShareKit {
  const { archive, urls, whole } = context;
  const link = whole(urls.talk(talk));
  const event = archive.eventById.get(talk.eventId)?.name ?? archive.settings.title;
  const by = joinNames(talk.speakers.map(({ as }) => as));
  const short = shareTexts.shortTalk({ title: talk.title, by, event, page: link });
  const facts = [
    event,
    talk.day === undefined ? '' : formatDay(talk.day),
    talk.duration === undefined ? '' : formatLength(talk.duration),
    licenceOf(talk)?.name ?? '',
  ].filter(Boolean);
  return {
    title: talk.title,
    page: urls.talk(talk),
    link,
    language: talk.language,
    texts: textsOf(
      short,
      [short, talkDescription(talk, context)],
      [
        by === '' ? talk.title : `${talk.title}\n${by}`,
        facts.join(' · '),
        clip(talk.abstract ?? '', 900),
        `${talk.captions.length > 0 ? shareTexts.withTranscript : shareTexts.onThePage} ${link}`,
      ],
    ),
  };
}

/** What is sent on of an event. */
export function eventKit(event: Event, { archive, urls, whole }: MachineContext): ShareKit {
  const link = whole(urls.event(event.id));
  const where = [cityOf(event), daysOf(event)].filter(Boolean).join(languageTexts.comma);
  const { name } = event;
  const medium = shareTexts.mediumEvent({
    name,
    where,
    holds: holdings(event).join(languageTexts.comma),
  });
  return {
    title: name,
    page: urls.event(event.id),
    link,
    language: archive.settings.language,
    texts: textsOf(
      shareTexts.shortEvent({ name, where, page: link }),
      [medium, link],
      [medium, clip(event.summary ?? archive.settings.tagline, 900), link],
    ),
  };
}

/** What is sent on of a person. */
export function personKit(person: Person, { archive, urls, whole }: MachineContext): ShareKit {
  const link = whole(urls.person(person.id));
  const { title, language } = archive.settings;
  return {
    title: person.name,
    page: urls.person(person.id),
    link,
    language,
    texts: textsOf(shareTexts.shortPerson({ name: person.name, archive: title, page: link }), [
      personDescription(person, archive),
      link,
    ]),
  };
}

const textsOf = (short: string, medium: readonly string[], long?: readonly string[]) => [
  { label: shareTexts.texts.short, text: short },
  { label: shareTexts.texts.medium, text: medium.filter(Boolean).join('\n\n') },
  ...(long ? [{ label: shareTexts.texts.long, text: long.filter(Boolean).join('\n\n') }] : []),
];
