import { expect, test } from 'vitest';
import type { Talk } from '../../../src/domain/model/archive.ts';
import { compareTalks } from '../../../src/site/talk/compare-talks.ts';
import { daysOf } from '../../../src/site/event/event-facts.ts';
import { workplacesOf } from '../../../src/site/person/person-page.ts';
import { scheduleOf } from '../../../src/site/event/schedule.ts';
import { entityRecords } from '../../../src/site/search/entity-records.ts';
import type { SiteContext } from '../../../src/site/context/site-context.ts';
import { talkCard } from '../../../src/site/talk/talk-card.ts';
import { talkLists } from '../../../src/site/talk/talk-lists.ts';
import { talkDescription, talkDetails } from '../../../src/site/talk/talk-page.ts';
import { byYear } from '../../../src/site/talk/topic-page.ts';
import { createUrls } from '../../../src/site/address/urls.ts';
import { archiveOf } from '../archive/make-sources.ts';

const uploaded = { publishedAt: '2025-01-12T10:00:00Z' };
const speaker = { person: 'ada', affiliation: 'Millpond' };
const archive = archiveOf({
  people: [{ id: 'ada', name: 'Ada Pool' }],
  events: [
    {
      id: 'euruko-2024',
      event: {
        name: 'EuRuKo 2024',
        start: '2025-01-12',
        end: '2025-01-12',
        guessed: ['name', 'start', 'end'],
      },
      videos: [{ id: 'aaaaaaaaaaa', rawTitle: 'Rivers', ...uploaded }],
    },
    {
      id: 'meetup',
      event: { name: 'Brook Meetup', start: undefined, end: undefined },
      videos: [{ id: 'bbbbbbbbbbb', rawTitle: 'Springs', ...uploaded }],
      corrections: [{ video: 'bbbbbbbbbbb', say: { speakers: [speaker] } }],
    },
    {
      id: 'mill',
      event: { name: 'Mill Days', start: '2023-05-31', end: '2023-06-02' },
      sessions: [
        { id: 'wheels', title: 'Wheels' },
        { id: 'stones', title: 'Stones', start: '2023-06-01', speakers: [speaker] },
      ],
    },
  ],
});
const site: SiteContext = {
  archive,
  urls: createUrls('/'),
  pictures: { thumbnail: () => undefined, photo: () => undefined, portrait: () => undefined },
};
const talk = (title: string): Talk => {
  const found = archive.talks.find((one) => one.title === title);
  if (!found) throw new Error(`no talk ${title}`);
  return found;
};

test('an upload’s day is “published on”, and no other word of a talk’s page says it', () => {
  const rows = talkDetails(talk('Rivers'), site).map(({ label, value, datetime }) => [
    label,
    value,
    datetime,
  ]);
  expect(rows).toContainEqual(['Year', '2024', '2024']);
  expect(rows).toContainEqual(['Published on', '12 January 2025', '2025-01-12']);
  expect(rows.filter(([, value]) => value?.includes('January'))).toHaveLength(1);
  expect(talkDescription(talk('Rivers'), site)).toBe('Talk at EuRuKo 2024, 2024.');
});

test('a talk of no known day says so', () => {
  expect(talkDetails(talk('Springs'), site)).toContainEqual({
    label: 'Day',
    value: 'Day not known',
  });
  expect(talkDescription(talk('Springs'), site)).toBe('Talk by Ada Pool at Brook Meetup.');
});

test('cards show what is known, for readers and for machines, and no year the event’s name says already', () => {
  const shown = ['Rivers', 'Springs', 'Stones'].map((title) => {
    const { day, dayLabel } = talkCard(talk(title), site);
    return [day, dayLabel];
  });
  expect(shown).toEqual([
    ['2024', undefined],
    [undefined, 'day not known'],
    ['2023-06-01', '1 June 2023'],
  ]);
});

test('events show what is known', () => {
  expect(archive.events.map((event) => [event.id, daysOf(event)?.replace(' – ', '–')])).toEqual([
    ['euruko-2024', '2024'],
    ['mill', '31 May–2 June 2023'],
    ['meetup', undefined],
  ]);
});

test('a schedule ends with the talks of no known day', () => {
  const talks = archive.talks.filter(({ eventId }) => eventId === 'mill');
  expect(scheduleOf(talks).map(({ day, label }) => [day, label])).toEqual([
    ['2023-06-01', 'Thursday 1 June'],
    [undefined, 'Day not known'],
  ]);
});

test('talks of no known day stand last, in a list of their own', () => {
  expect([...archive.talks].sort(compareTalks).map(({ title }) => title)).toEqual([
    'Rivers',
    'Stones',
    'Wheels',
    'Springs',
  ]);
  expect(byYear([...archive.talks].sort(compareTalks)).map(({ year }) => year)).toEqual([
    '2024',
    '2023',
    undefined,
  ]);
  const years = talkLists(archive).filter(({ group }) => group === 'year');
  expect(years.map(({ path, label }) => [path, label])).toEqual([
    ['year/2024', '2024'],
    ['year/2023', '2023'],
    ['year/not-known', 'Year not known'],
  ]);
});

test('a workplace has the years that are known', () => {
  const ada = archive.personById.get('ada');
  expect(ada && workplacesOf(ada, archive)).toEqual([{ name: 'Millpond', years: '2023' }]);
});

test('the search knows only what is sure', () => {
  const dates = entityRecords(archive).map(({ id, date }) => [id, date]);
  expect(dates).toEqual(
    expect.arrayContaining([
      ['euruko-2024/video:aaaaaaaaaaa', '2024'],
      ['meetup/video:bbbbbbbbbbb', undefined],
      ['mill/wheels', '2023'],
      ['euruko-2024', '2024'],
      ['meetup', undefined],
      ['ada', '2023-06-01'],
    ]),
  );
});
