import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/domain/archive/build-archive.ts';
import { checkArchive } from '../../../src/domain/checks/check-archive.ts';
import { EventFileSchema } from '../../../src/domain/schema/event-file.ts';
import { makeSources, type EventFiles } from '../archive/make-sources.ts';

const problemsOf = (event: object, start?: string | number, end?: string) => {
  const session = {
    id: 'a',
    title: 'A',
    ...(start !== undefined && { start }),
    ...(end && { end }),
  };
  const files = { event, sessions: [session] } as EventFiles;
  const sources = makeSources({ events: [files] });
  return checkArchive(sources, buildArchive(sources))
    .filter(({ rule }) => rule === 'session-times')
    .map(({ severity, found }) => [severity, found]);
};
const guessed = ['start', 'end'];

test.each([
  ['a day within a known month', { start: '2031-05', end: undefined }, '2031-05-31T23:00', []],
  [
    'a day outside a known month',
    { start: '2031-05', end: undefined },
    '2031-06-01T10:00',
    [['error', '2031-06-01T10:00']],
  ],
  ['a day within a known year', { start: 2031, end: undefined }, '2031-12-31', []],
  ['another year', { start: 2031, end: undefined }, 2032, [['error', '2032']]],
  ['a month that may hold the days', {}, '2031-05', []],
  ['a month that cannot hold them', {}, '2031-06', [['error', '2031-06']]],
  ['any day of an event without days', { start: undefined, end: undefined }, '1999-01-01', []],
  [
    'days only guessed',
    { start: '2030-01-12', end: '2030-01-12', guessed },
    '2031-05-14T10:00',
    [],
  ],
  [
    'an end before the beginning',
    { start: '2031-05', end: '2031-04' },
    undefined,
    [['error', '2031-04']],
  ],
  ['a year that ends no earlier than its month', { start: '2031-05', end: 2031 }, undefined, []],
])(
  'times are held against days as exactly as these are known: %s',
  (_, event: object, start, problems) => {
    expect(problemsOf(event, start)).toEqual(problems);
  },
);

test('a session that ends before it begins is told, though the event’s days are guessed', () => {
  const event = { start: '2030-01-12', end: '2030-01-12', guessed };
  expect(problemsOf(event, '2031-05-14T10:00', '2031-05-14T09:00')).toEqual([
    ['error', '2031-05-14T09:00'],
  ]);
});

test.each([
  ['a year as a number', 2031, '2031'],
  ['a month', '2031-05', '2031-05'],
  ['a day', '2031-05-14', '2031-05-14'],
  ['a minute', '2031-05-14T09:00', '2031-05-14T09:00'],
])('event.yaml may say %s', (_, start, read) => {
  expect(EventFileSchema.parse({ name: 'X', timeZone: 'UTC', start }).start).toBe(read);
});

test.each(['2031-13', '14.5.2031', '2031-02-30', 31, true, 'May 2031', '2031-05-14T25:00'])(
  'event.yaml may not say %j',
  (start) => {
    const { error } = EventFileSchema.safeParse({ name: 'X', timeZone: 'UTC', start });
    expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [['start'], expect.stringContaining('a day like 2024-03-19, or only 2024-03 or 2024')],
    ]);
  },
);

test('an end needs a start', () => {
  const { error } = EventFileSchema.safeParse({ name: 'X', timeZone: 'UTC', end: 2031 });
  expect(error?.issues[0]?.path).toEqual(['end']);
});
