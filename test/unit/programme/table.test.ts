import { expect, test } from 'vitest';
import { readProgramme } from '../../../src/domain/programme/read-programme.ts';
import { SyncedSessionSchema } from '../../../src/domain/schema/synced-programme.ts';
import { byTitle, readText } from './read-text.ts';

const heading = 'Title,Speakers,Room,Start,End,Abstract\n';

test('a title and an empty line may stand before the heading, headings and empty rows between', () => {
  const { sessions } = readText(
    `HillConf 2031,,\n,,\nTime,Title,Presenter\nFriday 13 June 2031,,\n0.375,Mills,Ada Pool\n,,\nSaturday 14 June 2031,,\n9:00am,Weirs,"Ben Weir, Cy Dam and Di Lock"\n`,
  );
  expect(sessions.map(({ title, start }) => [title, start])).toEqual([
    ['Mills', '2031-06-13T09:00'],
    ['Weirs', '2031-06-14T09:00'],
  ]);
  expect(sessions[1]?.speakers.map(({ name }) => name)).toEqual(['Ben Weir', 'Cy Dam', 'Di Lock']);
});

test.each([
  [
    'semicolons, full stops, a range',
    'Datum;Uhrzeit;Titel\n12.06.2031;9:00 - 9:45;Mills\n',
    '2031-06-12T09:00',
    '2031-06-12T09:45',
  ],
  [
    'American days and AM, PM',
    'Title,Day,Start Time,End Time\nMills,06/13/2031,1:00 PM,1:30 PM\n',
    '2031-06-13T13:00',
    '2031-06-13T13:30',
  ],
  [
    'a no-break blank in the time',
    'Title,Start,End\nMills,2031-06-13\u00a09:00,2031-06-13\u00a09:30\n',
    '2031-06-13T09:00',
    '2031-06-13T09:30',
  ],
  [
    'tabs and offsets',
    'Title\tStart\tEnd\nMills\t2031-06-13T09:00:00+02:00\t2031-06-13T09:30:00+02:00\n',
    '2031-06-13T09:00+02:00',
    '2031-06-13T09:30+02:00',
  ],
  [
    'a duration in hours and minutes',
    'Title,Date,Start,Duration\nMills,2031-06-13,23:30,1:00\n',
    '2031-06-13T23:30',
    '2031-06-14T00:30',
  ],
  [
    'an end beats a duration',
    'Title,Date,Start,End,Duration\nMills,2031-06-13,9:00,10:00,0:20\n',
    '2031-06-13T09:00',
    '2031-06-13T10:00',
  ],
  [
    'an end before the start is the next day’s',
    'Title,Date,Start,End\nMills,2031-06-13,23:00,1:00\n',
    '2031-06-13T23:00',
    '2031-06-14T01:00',
  ],
  [
    'a spreadsheet’s number',
    'Title,Start,Duration\nMills,48012.375,30 min\n',
    '2031-06-13T09:00',
    '2031-06-13T09:30',
  ],
])('%s', (_, text, start, end) => {
  expect(byTitle(text)['Mills']).toMatchObject({ start, end });
});

test.each([
  ['30 February', 'Title,Start\nMills,2031-02-30T10:00\nShips,2031-06-13T09:00\n'],
  ['a thirteenth month', 'Title,Start\nMills,2031-13-01\nShips,2031-06-13T09:00\n'],
  ['31 April', 'Title,Start\nMills,31.04.2031 9:00\nShips,13.06.2031 9:00\n'],
  ['a year before all conferences', 'Title,Start\nMills,0031-02-03\nShips,2031-06-13T09:00\n'],
])('%s is no day, not another one', (_, text) => {
  const { Mills, Ships } = byTitle(text);
  expect(Ships?.start).toBe('2031-06-13T09:00');
  expect(Mills?.start).toBeUndefined();
});

test.each(['2031-02-30', '2031-06-13T25:00', '2031-06-13T10:00+99:00', '2031-06-13T10', '6/13'])(
  'what is no time is no time of an imported programme: %s',
  (start) => {
    const session = { id: 'mills', title: 'Mills', kind: 'talk' };
    expect(SyncedSessionSchema.safeParse({ ...session, start: '2031-06-13T10:00' }).success).toBe(
      true,
    );
    expect(SyncedSessionSchema.safeParse({ ...session, start }).success).toBe(false);
  },
);

test('quotation marks hold line breaks, marks and quotation marks', () => {
  const talk = byTitle(`${heading}Mills,Ada Pool,Hall,2031-06-13 9:00,,"One, ""two""\n\nthree"\n`)[
    'Mills'
  ];
  expect(talk?.abstract).toBe('One, "two"\n\nthree');
});

test.each([
  ['1:Ada Pool|2:Ben Weir', ['Ada Pool', 'Ben Weir']],
  ['1:diverse', []],
  ['"Ada Pool, Ben Weir (speaker)"', ['Ada Pool', 'Ben Weir']],
  ['"Ada Pool (Acme, Inc.), Ben Weir"', ['Ada Pool', 'Ben Weir']],
  ['Ada Pool; TBA', ['Ada Pool']],
  ['"Ada Pool, Jr."', ['Ada Pool, Jr.']],
])('the people of %s', (cell, names) => {
  const talk = byTitle(`${heading}Mills,${cell},Hall,2031-06-13 9:00,,\n`)['Mills'];
  expect(talk?.speakers.map(({ name }) => name)).toEqual(names);
});

test('a row for each speaker is one session', () => {
  const { sessions } = readText(
    'Title,Start,First name,Last name\nMills,2031-06-13 9:00,Ada,Pool\nMills,2031-06-13 9:00,Ben,Weir\n',
  );
  expect(sessions.map(({ speakers }) => speakers.map(({ name }) => name))).toEqual([
    ['Ada Pool', 'Ben Weir'],
  ]);
});

test('a state that cancels makes no session, a wish not to be recorded is kept', () => {
  const text =
    'Title,Start,State,Do not record\nMills,2031-06-13 9:00,confirmed,yes\nGone,2031-06-13 9:00,canceled,\n';
  expect(Object.keys(byTitle(text))).toEqual(['Mills']);
  expect(byTitle(text)['Mills']?.recorded).toBe(false);
});

test('UTF-16 of Windows, and its Western letters, are read', () => {
  const text = `${heading}Müll,Zoë,Hall,2031-06-13 9:00,,\n`;
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  for (const bytes of [wide, Buffer.from(text, 'latin1')])
    expect(readProgramme(bytes, 'a.csv').sessions[0]?.title).toBe('Müll');
});

test.each([
  [
    'a table without a heading',
    'one,two\nthree,four\n',
    'The table has no heading that is understood.',
  ],
  [
    'a page of the web',
    '<!doctype html><title>Schedule</title>',
    'The file is no programme of a kind that is known.',
  ],
  ['JSON of another kind', '{"a": 1}', 'The file is no programme of a kind that is known.'],
  ['cut JSON', '{"sessions": [', 'The file is not whole JSON.'],
  ['nothing', '', 'The file is no programme of a kind that is known.'],
])('%s is said to be none', (_, text, message) => {
  expect(() => readText(text)).toThrow(message);
});

test.each([
  ['Company', 'Ada Pool', 'Pool & Sons', [['Ada Pool', 'Pool & Sons']]],
  ['Company Name', 'Ada Pool', 'Pool, Ponds & Co', [['Ada Pool', 'Pool, Ponds & Co']]],
  ['Affiliation / Company', 'Ada Pool', 'Pool', [['Ada Pool', 'Pool']]],
  ['Unternehmen', 'Ada Pool', 'Pool', [['Ada Pool', 'Pool']]],
  ["Speaker's Affiliation", 'Ada Pool', 'Pool', [['Ada Pool', 'Pool']]],
  [
    'Company',
    'Ada Pool; Ben Weir',
    'Pool; Weir',
    [
      ['Ada Pool', 'Pool'],
      ['Ben Weir', 'Weir'],
    ],
  ],
  [
    'Company',
    'Ada Pool, Ben Weir',
    'Pool, Weir',
    [
      ['Ada Pool', 'Pool'],
      ['Ben Weir', 'Weir'],
    ],
  ],
  [
    'Company',
    'Ada Pool; Ben Weir',
    'Pool',
    [
      ['Ada Pool', undefined],
      ['Ben Weir', undefined],
    ],
  ],
])('under “%s”, beside %s: %s', (column, speakers, company, people) => {
  const text = `Title;Start;Speakers;${column}\nMills;2031-06-13 9:00;"${speakers}";"${company}"\n`;
  expect(byTitle(text)['Mills']?.speakers.map((one) => [one.name, one.affiliation])).toEqual(
    people,
  );
});

test('beside first names a tag line is the speaker’s, and no talk’s', () => {
  const row =
    'Title,Start,FirstName,LastName,TagLine\nMills,2031-06-13 9:00,Ada,Pool,Keeps ponds\n';
  expect(byTitle(row)['Mills']).not.toHaveProperty('subtitle');
  const other = 'Title,Start,Speaker,Tagline\nMills,2031-06-13 9:00,Ada Pool,Of water and stone\n';
  expect(byTitle(other)['Mills']?.subtitle).toBe('Of water and stone');
});
