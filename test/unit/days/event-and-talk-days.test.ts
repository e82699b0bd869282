import { expect, test } from 'vitest';
import { listGaps } from '../../../src/domain/status/list-gaps.ts';
import { archiveOf, makeSources, type EventFiles } from '../archive/make-sources.ts';

const build = (files: EventFiles) => {
  const { events, talks } = archiveOf({ events: [files] });
  return { event: events[0], talks, days: talks.map(({ day }) => day) };
};
const video = (id: string, more: object = {}) => ({
  id,
  rawTitle: id,
  publishedAt: '2016-03-04T05:06:07Z',
  ...more,
});

test.each([
  ['written days', { start: '2031-05-14', end: '2031-05-15' }, '2031-05-14', '2031-05-15'],
  [
    'written minutes',
    { start: '2031-05-14T09:00', end: '2031-05-14T18:00' },
    '2031-05-14',
    '2031-05-14',
  ],
  ['a written month', { start: '2031-05', end: undefined }, '2031-05', '2031-05'],
  ['a written year, as YAML reads it', { start: 2031, end: undefined }, '2031', '2031'],
  ['written years', { start: 2027, end: 2031 }, '2027', '2031'],
  ['no end', { start: '2031-05-14', end: undefined }, '2031-05-14', '2031-05-14'],
  [
    'guessed days, a year in the name',
    { start: '2031-05-14', end: '2031-05-15', guessed: ['start', 'end'] },
    '2031',
    '2031',
  ],
  [
    'guessed days that contradict the name',
    { start: '2032-01-12', end: '2032-01-12', guessed: ['start', 'end'] },
    '2031',
    '2031',
  ],
  [
    'guessed days, no year in the name',
    { name: 'BrookCon', start: '2031-05-14', end: '2031-05-15', guessed: ['start', 'end'] },
    undefined,
    undefined,
  ],
  [
    'a guessed end',
    { start: '2031-05-14', end: '2031-05-15', guessed: ['end'] },
    '2031-05',
    '2031-05',
  ],
  ['no days, a year in the name', { start: undefined, end: undefined }, '2031', '2031'],
  ['nothing at all', { name: 'BrookCon', start: undefined, end: undefined }, undefined, undefined],
])('an event has the days that are sure: %s', (_, event: object, start, end) => {
  expect(build({ event }).event?.startDay).toBe(start);
  expect(build({ event }).event?.endDay).toBe(end);
});

test('the year of the sessions stands for guessed days', () => {
  const guessed = {
    name: 'BrookCon',
    start: '2032-01-12',
    end: '2032-01-12',
    guessed: ['start' as const, 'end' as const],
  };
  const { event } = build({
    event: guessed,
    sessions: [{ id: 'a', title: 'A', start: '2031-05-14T10:00' }],
  });
  expect(event?.startDay).toBe('2031');
});

test('talks of one day have it, talks of several days only what the days share', () => {
  const videos = [video('aaaaaaaaaaa')];
  expect(build({ event: { end: '2031-05-14' }, videos }).days).toEqual(['2031-05-14']);
  expect(build({ event: { end: '2031-05-15' }, videos }).days).toEqual(['2031-05']);
  expect(build({ event: { end: '2031-06-01' }, videos }).days).toEqual(['2031']);
  expect(build({ event: { start: 2016, end: 2019 }, videos }).days).toEqual([undefined]);
});

test('no talk of a meetup has the day it was uploaded, which is told apart', () => {
  const videos = ['aaaaaaaaaaa', 'bbbbbbbbbbb'].map((id) => video(id));
  const { talks } = build({
    event: {
      name: 'Brook Meetup',
      start: '2016-03-04',
      end: '2016-03-04',
      guessed: ['start', 'end'],
    },
    videos,
  });
  expect(talks.map(({ day, publishedDay }) => [day, publishedDay])).toEqual([
    [undefined, '2016-03-04'],
    [undefined, '2016-03-04'],
  ]);
});

const meetup = { name: 'Brook Meetup', start: undefined, end: undefined };

test.each([
  ['in brackets', 'Rivers (12 May 2015)', '2015-05-12'],
  ['after a dash', 'Rivers - Ada Pool - 2015-05-12', '2015-05-12'],
  ['at the front', '12.05.2015 | Rivers', '2015-05-12'],
  ['after the meetup’s name', 'Rivers, Brook Meetup May 12, 2015', '2015-05-12'],
  ['within other words', 'What the flood of 12 May 2015 taught us', undefined],
  ['later than the upload', 'Rivers - 12 May 2031', undefined],
  ['two days', 'Rivers - 12 May 2015 - 14 May 2015', undefined],
  ['a month alone', 'Rivers - May 2015', undefined],
])('a title that names a day of its own: %s', (_, rawTitle, day) => {
  expect(build({ event: meetup, videos: [video('aaaaaaaaaaa', { rawTitle })] }).days).toEqual([
    day,
  ]);
});

test('a day in a title gives way to the days that are written of the event', () => {
  const videos = [video('aaaaaaaaaaa', { rawTitle: 'Rivers - 12 May 2015' })];
  expect(build({ event: { start: '2014-03', end: '2014-03' }, videos }).days).toEqual(['2014-03']);
  expect(build({ event: { start: '2015', end: '2015' }, videos }).days).toEqual(['2015-05-12']);
});

test('a stream tells a talk’s day only within the written days, by the venue’s clock', () => {
  const videos = [video('aaaaaaaaaaa', { startedAt: '2031-05-14T22:30:00Z' })];
  expect(build({ videos }).days).toEqual(['2031-05-15']);
  expect(build({ event: { start: '2031-05', end: '2031-05' }, videos }).days).toEqual(['2031-05']);
});

test('what a person wrote is a talk’s day: a correction before the schedule, as exactly as written', () => {
  const sessions = [
    { id: 'a', title: 'A', start: '2031-05-15' },
    { id: 'b', title: 'B', start: '2031-05-14T10:00' },
    { id: 'c', title: 'C', start: 2031 },
  ];
  const { talks } = build({
    sessions,
    corrections: [{ talk: 'a', say: { day: '2031-05' } }],
  });
  expect(talks.map(({ key, day, start }) => [key, day, start])).toEqual([
    ['b', '2031-05-14', '2031-05-14T10:00'],
    ['a', '2031-05', undefined],
    ['c', '2031', undefined],
  ]);
});

test('events stand by their sure days, what has none last', () => {
  const { events } = archiveOf({
    events: [
      { id: 'none', event: { ...meetup, guessed: [] } },
      {
        id: 'guessed',
        event: {
          name: 'Guessed',
          start: '2040-01-01',
          end: '2040-01-01',
          guessed: ['start', 'end'],
        },
      },
      { id: 'year', event: { name: 'X', start: 2031, end: undefined } },
      { id: 'day', event: { name: 'X', start: '2031-02-01', end: undefined } },
      { id: 'older', event: { name: 'X', start: '2030-12-31', end: undefined } },
    ],
  });
  expect(events.map(({ id }) => id)).toEqual(['day', 'year', 'older', 'guessed', 'none']);
});

test('status asks for the days nobody knows', () => {
  const asked = (files: EventFiles) => {
    const sources = makeSources({ events: [files] });
    const [event] = listGaps(sources, archiveOf({ events: [files] }));
    return event?.gaps.filter(({ kind }) => /day/.test(kind)).map(({ kind }) => kind);
  };
  const videos = [video('aaaaaaaaaaa')];
  expect(asked({ event: { start: 2031, end: undefined }, videos })).toEqual(['a day', 'its days']);
  expect(asked({ event: { end: '2031-05-14' }, videos })).toEqual([]);
});
