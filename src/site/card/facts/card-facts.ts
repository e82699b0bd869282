import type {
  Archive,
  Event,
  Person,
  Photo,
  Series,
  Talk,
  Topic,
} from '../../../domain/model/archive.ts';
import { holdings, cityOf, daysOf } from '../../event/event-facts.ts';
import { talksOf, workplacesOf } from '../../person/person-page.ts';
import { yearsOf } from '../../series/series.ts';
import { formatDay, yearOf } from '../../words/dates.ts';
import { hueOfArchive } from '../../words/hues.ts';
import { formatLength } from '../../words/durations.ts';
import { languageLabel } from '../../words/words.ts';
import {
  cardTexts,
  countTexts,
  languageTexts,
  seriesTexts,
  topicTexts,
} from '../../../texts/texts.ts';
import type { Card } from '../card.ts';

/** What stands on the cards of an archive's things. */
export function createCardFacts(archive: Archive) {
  const { settings, events, eventById, talkById } = archive;
  const common = {
    hue: hueOfArchive(archive),
    language: settings.language,
    kicker: '',
    names: [],
    more: [],
    locale: languageTexts.locale,
    foot: settings.title,
  } satisfies Partial<Card>;
  const hueOf = (eventId: string | undefined) => eventById.get(eventId ?? '')?.hue ?? common.hue;

  return {
    home: (host: string): Card => ({
      ...common,
      kind: 'home',
      seed: settings.title,
      title: settings.title,
      text: settings.tagline,
      facts: [countTexts.events(events.length), countTexts.talks(archive.talks.length)],
      foot: host,
    }),
    event: (event: Event): Card => ({
      ...common,
      kind: 'event',
      seed: event.id,
      hue: event.hue,
      kicker: kickerOf(event.series, event.name),
      title: event.name,
      ...textOf([cityOf(event), daysOf(event)]),
      facts: holdings(event),
    }),
    talk: (talk: Talk): Card => ({
      ...common,
      kind: 'talk',
      seed: talk.id,
      hue: hueOf(talk.eventId),
      language: talk.language,
      kicker: eventById.get(talk.eventId)?.name ?? '',
      title: talk.title,
      names: talk.speakers.map(({ as }) => as),
      more: talk.speakers.slice(1).map((_, index) => cardTexts.more(index + 1)),
      facts: [
        talk.day === undefined ? '' : formatDay(talk.day),
        talk.duration === undefined ? '' : formatLength(talk.duration),
        talk.language === settings.language ? '' : languageLabel(talk.language),
      ].filter(Boolean),
    }),
    person: (person: Person): Card => {
      const talks = talksOf(person, talkById);
      const years = talks.flatMap(({ day }) => (day === undefined ? [] : [yearOf(day)])).sort();
      return {
        ...common,
        kind: 'person',
        seed: person.id,
        hue: hueOf(talks[0]?.eventId),
        title: person.name,
        ...textOf(
          workplacesOf(person, archive)
            .slice(0, 2)
            .map(({ name }) => name),
        ),
        facts: [
          talks.length > 0 ? countTexts.talks(talks.length) : '',
          spanOf(years[0], years.at(-1)),
        ].filter(Boolean),
      };
    },
    topic: (topic: Topic): Card => ({
      ...common,
      kind: 'topic',
      seed: topic.id,
      kicker: topicTexts.topic,
      title: topic.name,
      ...(topic.summary === undefined ? {} : { text: topic.summary.slice(0, 400) }),
      facts: [countTexts.talks(topic.talkIds.length)],
    }),
    series: (series: Series): Card => ({
      ...common,
      kind: 'series',
      seed: series.id,
      hue: hueOf(series.events[0]?.id),
      kicker: seriesTexts.series,
      title: series.name,
      facts: [countTexts.events(series.events.length), yearsOf(series) ?? ''].filter(Boolean),
    }),
    photo: (photo: Photo): Card => ({
      ...common,
      kind: 'photo',
      seed: photo.id,
      hue: hueOf(photo.eventId),
      kicker: eventById.get(photo.eventId)?.name ?? '',
      title: photo.caption ?? photo.alt,
      text: cardTexts.photoBy(photo.credit),
      facts: photo.takenAt === undefined ? [] : [formatDay(photo.takenAt.slice(0, 10))],
      ...(photo.file === undefined ? {} : { picture: photo.file }),
    }),
  };
}

const kickerOf = (series: string | undefined, name: string) =>
  series !== undefined && series !== name ? series : '';

const textOf = (parts: readonly (string | undefined)[]) => {
  const text = parts.filter(Boolean).join(' · ');
  return text === '' ? {} : { text };
};

const spanOf = (first = '', last = '') => (first === last ? first : `${first}–${last}`);
