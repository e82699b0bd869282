import { defined } from '../../../domain/archive/defined.ts';
import type { Talk } from '../../../domain/model/archive.ts';
import type { MachineContext } from '../../context/machine-context.ts';
import { cityOf } from '../../event/event-facts.ts';
import { formatDay } from '../../words/dates.ts';
import { doiUrl, licenceOf } from '../../talk/talk-licence.ts';
import { joinNames, kindLabel } from '../../words/words.ts';
import { machineTexts } from '../../../texts/texts.ts';
import { writeBibtex } from './write-bibtex.ts';

/** A talk as others cite it. */
export interface Citation {
  /** One line for readers. */
  readonly text: string;
  readonly bibtex: string;
  /** CSL-JSON, which Zotero, Pandoc and Citation.js read. */
  readonly csl: string;
}

/**
 * How to cite a talk. Names are whole, since nobody has said which of their words is the family's; what is not
 * known of the day is left out.
 */
export function citeTalk(talk: Talk, { archive, urls, whole }: MachineContext): Citation {
  const event = archive.eventById.get(talk.eventId);
  const page = whole(urls.talk(talk));
  const names = talk.speakers.map(({ as }) => as);
  const kind = kindLabel(talk.kind);
  const where = event ? machineTexts.talkAt(kind, event.name) : kind;
  const day = talk.day === undefined ? undefined : formatDay(talk.day);
  const place = event && cityOf(event);
  const licence = licenceOf(talk);
  return {
    text: [
      names.length > 0 ? `${joinNames(names)}:` : '',
      `“${talk.title}”.`,
      `${[where, place, day].filter(Boolean).join(', ')}.`,
      page,
      talk.doi === undefined ? '' : doiUrl(talk.doi),
      licence ? `(${licence.name})` : '',
    ]
      .filter(Boolean)
      .join(' '),
    bibtex: writeBibtex(`${talk.eventId}-${talk.slug}`, {
      author: names,
      title: talk.title,
      howpublished: where,
      address: place,
      date: talk.day,
      url: page,
      language: talk.language,
      doi: talk.doi,
      copyright: licence?.name,
    }),
    csl: JSON.stringify(
      {
        id: `${talk.eventId}-${talk.slug}`,
        type: 'speech',
        title: wellFormed(talk.title),
        author: names.map((literal) => ({ literal: wellFormed(literal) })),
        genre: kind,
        URL: page,
        language: talk.language,
        ...defined({
          'event-title': event && wellFormed(event.name),
          'event-place': place && wellFormed(place),
          DOI: talk.doi,
          license: licence && wellFormed(licence.name),
          issued: talk.day === undefined ? undefined : { 'date-parts': [partsOf(talk.day)] },
        }),
      },
      null,
      2,
    ),
  };
}

const partsOf = (day: string) => day.split('-').map(Number);

const wellFormed = (text: string) => text.toWellFormed();
