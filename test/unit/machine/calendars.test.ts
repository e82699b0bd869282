import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { calendarFiles } from '../../../src/site/machine/calendar/calendar-files.ts';
import { foldLine } from '../../../src/domain/calendar/fold-line.ts';
import { writeCalendar } from '../../../src/domain/calendar/write-calendar.ts';
import { calendarFaults } from '../../machine-rules/calendar-faults.ts';
import { archiveOf } from '../archive/make-sources.ts';
import { machineContext, ownArchive, ownArchives } from './machine-archives.ts';

const calendarsOf = (context: ReturnType<typeof machineContext>) =>
  calendarFiles(context).map(({ address, text }) => ({
    path: context.urls.path(address),
    text: text(),
  }));

test.each(ownArchives)('every calendar of %s keeps the rules', (name) => {
  const files = calendarsOf(ownArchive(name));
  expect(files.length).toBeGreaterThan(5);
  expect(
    files.flatMap(({ path, text }) => calendarFaults(text).map((rule) => `${path}: ${rule}`)),
  ).toEqual([]);
});

const READ = `
import ICAL from ${JSON.stringify(import.meta.resolve('ical.js'))};
import { readFileSync } from 'node:fs';
const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], 'utf8')));
const seen = calendar.getAllSubcomponents('vevent').map((part) => {
  const event = new ICAL.Event(part);
  const { startDate: start, endDate: end } = event;
  return [event.summary, event.location, ...[start, end].map((time) => time.isDate ? time.toString() : time.toJSDate().toISOString())];
});
console.log(JSON.stringify(seen));`;

/** What ical.js makes of a calendar on a machine in a zone: title, place, start and end of each entry. */
function seenIn(zone: string, text: string): (string | null)[][] {
  const folder = mkdtempSync(join(tmpdir(), 'aftertalk-calendar-'));
  try {
    writeFileSync(join(folder, 'read.mjs'), READ);
    writeFileSync(join(folder, 'a.ics'), text);
    const said = execFileSync(process.execPath, ['read.mjs', 'a.ics'], {
      cwd: folder,
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    return JSON.parse(said) as (string | null)[][];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.each(['UTC', 'Asia/Kolkata', 'America/Los_Angeles'])(
  'a machine in %s sees each talk at the right instant',
  (zone) => {
    const files = calendarsOf(ownArchive('demo'));
    const text = files.find(({ path }) => path === 'events/longhaul-2026/calendar.ics')?.text ?? '';
    const seen = seenIn(zone, text);
    expect(seen[0]).toEqual([
      'Longhaul Porto 2026',
      'Customs House, Porto, Portugal',
      '2026-05-21',
      '2026-05-23',
    ]);
    expect(seen).toContainEqual([
      'What the Archive Remembers',
      'Customs House, Harbour, Porto, Portugal',
      '2026-05-21T08:32:00.000Z',
      '2026-05-21T08:45:00.000Z',
    ]);
  },
);

const session = { id: 'a', title: 'A', recorded: false };
const calendarOf = (
  session: Record<string, unknown> & { id: string; title: string },
  event: Record<string, unknown> = {},
) => {
  const archive = archiveOf({ events: [{ event, sessions: [session] }] });
  return calendarsOf(machineContext(archive))[0]?.text ?? '';
};
const timesIn = (text: string) => text.match(/^DT(?:START|END)\S*/gm)?.slice(2);

test.each([
  ['in summer', '2031-07-01T09:00', '2031-07-01T10:00', ['20310701T070000Z', '20310701T080000Z']],
  ['in winter', '2031-01-07T09:00', '2031-01-07T10:00', ['20310107T080000Z', '20310107T090000Z']],
  [
    'over the night in which summer time ends',
    '2031-10-26T01:30',
    '2031-10-26T03:30',
    ['20311025T233000Z', '20311026T023000Z'],
  ],
])('a talk %s lies where the venue’s clocks had it', (_, start, end, [from, to]) => {
  const text = calendarOf(
    { ...session, start, end },
    { start: start.slice(0, 10), end: undefined },
  );
  expect(calendarFaults(text)).toEqual([]);
  expect(timesIn(text)).toEqual([`DTSTART:${from}`, `DTEND:${to}`]);
});

test.each([
  ['its room', { room: 'Weir' }, { name: 'Mill', city: 'Graz' }, 'Mill\\, Weir\\, Graz'],
  ['the event’s room', {}, { name: 'Mill', room: 'Loft', city: 'Graz' }, 'Mill\\, Loft\\, Graz'],
  ['one room', { room: 'Loft' }, { room: 'Loft', city: 'Graz' }, 'Loft\\, Graz'],
  ['its room alone', { room: 'Weir' }, undefined, 'Weir'],
])('a talk’s place names %s', (_, more, venue, place) => {
  const text = calendarOf({ ...session, start: '2031-05-14T09:00', ...more }, { venue });
  expect(text.match(/^LOCATION:(.*)\r$/gm)?.at(-1)).toBe(`LOCATION:${place}\r`);
});

test('a talk whose zone was only guessed, or whose minute nobody knows, has its day alone', () => {
  const days = ['DTSTART;VALUE=DATE:20310514', 'DTEND;VALUE=DATE:20310515'];
  const guessed = calendarOf({ ...session, start: '2031-05-14T09:00' }, { guessed: ['timeZone'] });
  expect(timesIn(guessed)).toEqual(days);
  expect(timesIn(calendarOf({ ...session, start: '2031-05-14' }))).toEqual(days);
});

test('a talk whose end nobody knows has half an hour and says so', () => {
  const text = calendarOf({ ...session, start: '2031-05-14T09:00' });
  expect(timesIn(text)).toEqual(['DTSTART:20310514T070000Z', 'DTEND:20310514T073000Z']);
  expect(text.replaceAll('\r\n ', '')).toContain('When it ended is not known.');
  const heard = archiveOf({
    events: [
      {
        sessions: [
          {
            id: 'a',
            title: 'A',
            start: '2031-05-14T09:00',
            recordings: [{ video: 'aaaaaaaaaaa' }],
          },
        ],
        videos: [{ id: 'aaaaaaaaaaa', duration: 605 }],
      },
    ],
  });
  expect(timesIn(calendarsOf(machineContext(heard))[0]?.text ?? '')?.[1]).toBe(
    'DTEND:20310514T071005Z',
  );
});

test.each([
  ['plain letters', 'a'.repeat(200)],
  ['letters of two octets', 'ł'.repeat(200)],
  ['ideographs', '湊'.repeat(90)],
  ['families of emoji', '👩‍👩‍👧‍👦'.repeat(20)],
  ['letters with marks apart', 'n\u0303'.repeat(100)],
  ['one letter longer than a line', `e${'\u0301'.repeat(120)}`],
  ['Devanagari', 'क्षि'.repeat(40)],
])('%s fold between signs and unfold to themselves', (_, text) => {
  const folded = foldLine(text);
  const lines = folded.slice(0, -2).split('\r\n');
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(lines.length).toBeGreaterThan(1);
  expect(folded.replaceAll('\r\n ', '')).toBe(`${text}\r\n`);
  expect(folded.isWellFormed()).toBe(true);
});

test('any text is escaped and reads back as itself', () => {
  const title = 'a, b; c\\n "d": \u0000BEGIN:VEVENT\r\nEND:VEVENT \ud800';
  const text = writeCalendar('N', [
    {
      id: 'x',
      stamp: '2031-05-14',
      when: { firstDay: '2031-05-14', lastDay: '2031-05-14' },
      title,
      description: '',
      page: 'https://talks.example/a/',
    },
  ]);
  expect(calendarFaults(text)).toEqual([]);
  expect(seenIn('UTC', text)[0]?.[0]).toBe(
    title.toWellFormed().replace('\u0000', ' ').replace('\r\n', '\n'),
  );
});

const [demo = { text: '' }] = calendarsOf(ownArchive('demo'));

test.each([
  ['plain line feeds', (text: string) => text.replaceAll('\r\n', '\n'), /CRLF/],
  ['unfolded lines', (text: string) => text.replaceAll('\r\n ', ''), /75 octets/],
  ['an entry without UID', (text: string) => text.replace(/UID:.*\r\n/, ''), /without UID/],
  ['one UID for all', (text: string) => text.replace(/UID:.*/g, 'UID:x'), /UID twice/],
  ['an entry without an end', (text: string) => text.replace(/DTEND.*\r\n/, ''), /without DTEND/],
  [
    'an end that is the start',
    (text: string) => text.replace(/DTEND:.*/, 'DTEND:19700101T000000Z'),
    /ends when/,
  ],
  ['a local time', (text: string) => text.replace(/(DTSTART:\d+T\d+)Z/, '$1'), /no UTC time/],
  [
    'a zone’s name alone',
    (text: string) => text.replace('DTSTART:', 'DTSTART;TZID=Europe/Vienna:'),
    /without rules/,
  ],
  [
    'the address left out',
    (text: string) => text.replace(/URL:.*\r\n/, 'URL:https://a.example/\r\n'),
    /at the end/,
  ],
  ['a calendar cut short', (text: string) => text.slice(0, -20), /no calendar/],
])('the rules name %s', (_, spoil, named) => {
  expect(calendarFaults(demo.text)).toEqual([]);
  expect(calendarFaults(spoil(demo.text)).join('\n')).toMatch(named);
});
