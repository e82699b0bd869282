import { expect, test } from 'vitest';
import { readProgramme } from '../../../src/domain/programme/read-programme.ts';
import { byTitle, readText } from './read-text.ts';

const calendar = (lines: string, before = '') =>
  `BEGIN:VCALENDAR\r\n${before}BEGIN:VEVENT\r\nSUMMARY:Mills\r\n${lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
const read = (lines: string, before = '') => byTitle(calendar(lines, before))['Mills'];

test.each([
  ['UTC stays UTC', 'DTSTART:20310710T080000Z', '2031-07-10T08:00Z'],
  ['a known zone', 'DTSTART;TZID=Europe/Lisbon:20310710T080000', '2031-07-10T08:00+01:00'],
  [
    'a name of Windows',
    'DTSTART;TZID="W. Europe Standard Time":20310110T080000',
    '2031-01-10T08:00+01:00',
  ],
  [
    'the last parts of a path',
    'DTSTART;TZID=/x.example/Europe/Lisbon:20310110T080000',
    '2031-01-10T08:00+00:00',
  ],
  ['an unknown name gives no offset', 'DTSTART;TZID=Mill time:20310110T080000', '2031-01-10T08:00'],
  ['none told, none made up', 'DTSTART:20310110T080000', '2031-01-10T08:00'],
])('%s', (_, line, start) => {
  expect(read(line)?.start).toBe(start);
});

test('a zone of the file’s own tells winter and summer', () => {
  const rule = (name: string, offset: string, month: number) =>
    `BEGIN:${name}\nDTSTART:19700101T020000\nTZOFFSETTO:${offset}\nRRULE:FREQ=YEARLY;BYMONTH=${String(month)};BYDAY=-1SU\nEND:${name}\n`;
  const zone = `BEGIN:VTIMEZONE\nTZID:Mill time\n${rule('STANDARD', '+0500', 10)}${rule('DAYLIGHT', '+0600', 3)}END:VTIMEZONE\n`;
  expect(read('DTSTART;TZID=Mill time:20310110T080000', zone)?.start).toBe(
    '2031-01-10T08:00+05:00',
  );
  expect(read('DTSTART;TZID=Mill time:20310710T080000', zone)?.start).toBe(
    '2031-07-10T08:00+06:00',
  );
});

test('a calendar’s UTC is not the venue’s zone, another zone is', () => {
  const zone = (name: string) =>
    readText(calendar('DTSTART:20310710T080000Z', `X-WR-TIMEZONE:${name}\r\n`)).timeZone;
  expect(zone('UTC')).toBeUndefined();
  expect(zone('Europe/Lisbon')).toBe('Europe/Lisbon');
});

test('a duration ends it; an end that is the start stays', () => {
  expect(read('DTSTART:20310710T080000Z\r\nDURATION:PT1H30M')?.end).toBe('2031-07-10T09:30Z');
  expect(read('DTSTART:20310710T080000Z\r\nDTEND:20310710T080000Z')?.end).toBe('2031-07-10T08:00Z');
});

test('a fold within a letter is joined before it is read', () => {
  const [before, after] = calendar('DTSTART:20310710T080000Z\r\nLOCATION:Zoë').split('ë');
  const bytes = Buffer.concat([
    Buffer.from(before ?? ''),
    Buffer.from([0xc3, 13, 10, 32, 0xab]),
    Buffer.from(after ?? ''),
  ]);
  expect(readProgramme(bytes, 'a.ics').sessions[0]?.room).toBe('Zoë');
});

test('escapes, entities and a comma left behind are read', () => {
  const talk = byTitle(
    calendar('DTSTART:20310710T080000Z\r\nLOCATION:Barn\\, Deck 1\\,').replace(
      'SUMMARY:Mills',
      'SUMMARY;LANGUAGE=en:A &amp\\; B in C:\\\\new',
    ),
  );
  expect(Object.values(talk)[0]).toMatchObject({ title: 'A & B in C:\\new', room: 'Barn, Deck 1' });
});

test('speakers are named by a line for them, never taken out of a title', () => {
  expect(read('DESCRIPTION:Speakers: Ada Pool (Acme)\\, Ben Weir\\n\\nOn mills.')).toMatchObject({
    speakers: [{ name: 'Ada Pool', affiliation: 'Acme' }, { name: 'Ben Weir' }],
    abstract: 'On mills.',
  });
  expect(
    byTitle(calendar('').replace('Mills', 'Mills - Ada Pool'))['Mills - Ada Pool']?.speakers,
  ).toEqual([]);
});

test('what is cancelled or lasts whole days is no session', () => {
  expect(read('DTSTART:20310710T080000Z\r\nSTATUS:CANCELLED')).toBeUndefined();
  expect(read('DTSTART;VALUE=DATE:20310710')).toBeUndefined();
});
