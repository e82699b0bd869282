import { expect, test } from 'vitest';
import { createPictures } from '../../../src/site/picture/pictures.ts';
import { createUrls } from '../../../src/site/address/urls.ts';
import { timetableOf } from '../../../src/site/event/timetable.ts';
import { gridWidth, rowHeights } from '../../../src/site/event/timetable-width.ts';
import { timetableCalendar } from '../../../src/site/machine/calendar/timetable-calendar.ts';
import { archiveOf, type EventFiles } from '../archive/make-sources.ts';

const urls = createUrls('/kept/');

function timetable(sessions: EventFiles['sessions'] = [], event: EventFiles['event'] = {}) {
  const archive = archiveOf({
    people: [{ id: 'ada', name: 'Ada Marsh' }],
    topics: [{ id: 'rivers', name: 'Rivers' }],
    events: [{ id: 'weir', event: { start: '2031-05-14', end: '2031-05-15', ...event }, sessions }],
  });
  const [first] = archive.events;
  if (!first) throw new Error('No event was made.');
  const site = { archive, urls, pictures: createPictures(urls) };
  return { ...timetableOf(first, site), calendar: timetableCalendar(first.id, site) };
}

const at = (id: string, start: string, more = {}) => ({ id, title: id, start, ...more });

/** Each day with its slots, each slot with its clock and what begins at it. */
const told = ({ days }: ReturnType<typeof timetable>) =>
  days.map(({ label, slots }) => [
    label,
    ...slots.map(
      ({ clock = '–', rows }) => `${clock} ${rows.map(({ title }) => title).join(', ')}`,
    ),
  ]);

test('days, times and rooms stand in their order, and what has no minute or no day comes last', () => {
  const made = timetable([
    at('closing', '2031-05-15T17:00', { room: 'Hall' }),
    at('opening', '2031-05-14T09:00', { room: 'Hall' }),
    at('nets', '2031-05-14T10:00', { room: 'Loft' }),
    at('ropes', '2031-05-14T10:00', { room: 'Hall' }),
    at('some-time', '2031-05-15'),
    { id: 'whenever', title: 'whenever' },
  ]);
  expect(told(made)).toEqual([
    ['Wednesday 14 May', '09:00 opening', '10:00 ropes, nets'],
    ['Thursday 15 May', '17:00 closing', '– some-time'],
    ['Day not known', '– whenever'],
  ]);
});

test.each([
  ['go forward', '2031-03-30T01:30', '2031-03-30T03:30', 60],
  ['go back', '2031-10-26T01:30', '2031-10-26T03:30', 180],
])('where clocks %s, a session is as long as it went on', (_, start, end, minutes) => {
  const day = start.slice(0, 10);
  const { days } = timetable([at('night', start, { end })], {
    start: day,
    end: day,
    timeZone: 'Europe/Paris',
  });
  expect(days[0]?.grid?.rows).toMatchObject([{ minutes, idle: false }]);
});

test('a row says what its filters ask for, by the numbers of the choices', () => {
  const { days, choices } = timetable([
    at('ropes', '2031-05-14T10:00', {
      room: 'Hall',
      track: 'Mending',
      kind: 'workshop',
      topics: ['rivers'],
      speakers: [{ person: 'ada' }],
      end: '2031-05-14T11:00',
    }),
    at('nets', '2031-05-14T10:00', { room: 'Loft' }),
  ]);
  const row = days[0]?.slots[0]?.rows[0];
  expect(row).toMatchObject({
    until: 'until 11:00',
    room: 'Hall',
    area: '2/2/4/3',
    across: false,
    talk: {
      key: 'ropes',
      href: '/kept/events/weir/talks/ropes/',
      people: ['Ada Marsh'],
      kind: 'Workshop',
      choices: { room: [0], track: [0], kind: [0], topic: [0] },
    },
  });
  expect(choices.kind).toEqual([
    { label: 'Workshop', count: 1 },
    { label: 'Talk', count: 1 },
  ]);
  expect(choices.topic).toEqual([{ label: 'Rivers', count: 1 }]);
});

test('what stands across several rooms says its own', () => {
  const { days } = timetable([
    at('opening', '2031-05-14T09:00', { room: 'Hall', end: '2031-05-14T09:30' }),
    at('ropes', '2031-05-14T10:00', { room: 'Hall' }),
    at('nets', '2031-05-14T10:00', { room: 'Loft' }),
  ]);
  const rows = days.flatMap(({ slots }) => slots.flatMap((slot) => slot.rows));
  expect(rows.map(({ title, across }) => [title, across])).toEqual([
    ['opening', true],
    ['ropes', false],
    ['nets', false],
  ]);
});

test('a browser’s calendar has each talk that has a day, at its instant and by its path', () => {
  const { calendar } = timetable(
    [
      at('ropes', '2031-05-14T10:00', { end: '2031-05-14T11:00' }),
      { id: 'whenever', title: 'whenever' },
    ],
    { timeZone: 'Europe/Paris' },
  );
  expect(Object.keys(calendar)).toEqual(['ropes']);
  expect(calendar['ropes']).toMatchObject({
    page: '/kept/events/weir/talks/ropes/',
    when: { from: Date.UTC(2031, 4, 14, 8), to: Date.UTC(2031, 4, 14, 9) },
  });
});

test.each([
  [1, undefined],
  [2, 48],
  [7, 68],
  [30, 156],
])('a grid of %i columns has room from %s rem on', (columns, width) => {
  expect(gridWidth(columns)).toBe(width);
});

test('a row is as tall as it is long, but a night in which nothing is on is short', () => {
  expect(
    rowHeights([
      { minutes: 30, idle: false },
      { minutes: 600, idle: true },
    ]),
  ).toBe('minmax(3.9rem,auto) minmax(1.95rem,auto)');
});
