import { expect, test } from 'vitest';
import { matchSessions } from '../../../src/domain/sync/match-sessions.ts';
import type { FreeRecording, OpenSession } from '../../../src/domain/sync/match-sessions.ts';

const session = (id: string, title: string, ...speakers: string[]): OpenSession => ({
  id,
  title,
  speakers: speakers.map((name) => [name]),
});
const recording = (
  id: string,
  title: string,
  more: Partial<FreeRecording> = {},
): FreeRecording => ({
  id,
  title,
  rawTitle: title,
  speakers: [],
  description: '',
  chapters: [],
  ...more,
});

const sessions = [
  session('opening', 'Opening Remarks', 'Ada Ferry'),
  session('tides', 'Reading the Tides: Storage That Breathes', 'Ben Quay', 'Zoë Moreau'),
  session('lights', 'Who Keeps the Lights On?', 'Nils Strand'),
  session('closing', 'Closing'),
];

test('the same title and speakers are a sure match', () => {
  const found = matchSessions(sessions, [
    recording('v1', 'Reading the Tides: Storage That Breathes', {
      speakers: ['Zoe Moreau', 'Ben Quay'],
    }),
  ]);
  expect(found).toEqual({ sure: [{ video: 'v1', session: 'tides', score: 1 }], doubtful: [] });
});

test.each([
  ['cut short', 'Reading the Tides: Storage Th...', ['Ben Quay', 'Zoë Moreau']],
  [
    'with a word more',
    'Reading the Tides: Storage That Breathes (Live)',
    ['Ben Quay', 'Zoë Moreau'],
  ],
  ['misspelled', 'Reading the Tydes: Storage That Breaths', ['Ben Quay', 'Zoë Moreau']],
  ['one speaker missing', 'Reading the Tides: Storage That Breathes', ['Ben Quay']],
])('a title %s with its speakers is found', (_, title, speakers) => {
  const { sure, doubtful } = matchSessions(sessions, [recording('v1', title, { speakers })]);
  expect([...sure, ...doubtful][0]).toMatchObject({ video: 'v1', session: 'tides' });
});

test('a title within a longer one counts with its speakers', () => {
  const { sure } = matchSessions(sessions, [
    recording('v1', 'Harbour Days 2024, Hall 2: Who Keeps the Lights On, with Nils Strand'),
  ]);
  expect(sure.map(({ session: of }) => of)).toEqual(['lights']);
});

test('another title by the same speaker is at most proposed', () => {
  const { sure } = matchSessions(sessions, [
    recording('v1', 'Lighthouses of the North', { speakers: ['Nils Strand'] }),
  ]);
  expect(sure).toEqual([]);
});

test('something else altogether is not proposed', () => {
  const found = matchSessions(sessions, [recording('v1', 'Trailer', { speakers: ['Ida Berg'] })]);
  expect(found).toEqual({ sure: [], doubtful: [] });
});

test('two uploads of one session are left to a person', () => {
  const again = { speakers: ['Nils Strand'] };
  const { sure, doubtful } = matchSessions(sessions, [
    recording('v1', 'Who Keeps the Lights On?', again),
    recording('v2', 'Who Keeps the Lights On?', again),
  ]);
  expect(sure).toEqual([]);
  expect(doubtful.map(({ video, session: of }) => [video, of])).toEqual([
    ['v1', 'lights'],
    ['v2', 'lights'],
  ]);
});

test('two sessions with one title are told apart by their speakers', () => {
  const twins = [
    session('a', 'Lightning Talk', 'Ida Berg'),
    session('b', 'Lightning Talk', 'Omar Said'),
  ];
  const { sure } = matchSessions(twins, [
    recording('v1', 'Lightning Talk', { speakers: ['Omar Said'] }),
    recording('v2', 'Lightning Talk', { speakers: ['Ida Berg'] }),
  ]);
  expect(sure.map(({ video, session: of }) => [video, of])).toEqual([
    ['v1', 'b'],
    ['v2', 'a'],
  ]);
});

test('a recording whose chapters are sessions is cut into their slices', () => {
  const { sure } = matchSessions(sessions, [
    recording('v1', 'Harbour Days, the morning', {
      chapters: [
        { start: 0, title: 'Doors' },
        { start: 60, title: 'Opening remarks' },
        { start: 350, title: 'Reading the tides — storage that breathes' },
        { start: 900, title: 'Questions' },
        { start: 1500, title: 'Who keeps the lights on' },
      ],
    }),
  ]);
  expect(sure).toEqual([
    { video: 'v1', session: 'opening', score: 1, start: 60, end: 350 },
    { video: 'v1', session: 'tides', score: 1, start: 350, end: 1500 },
    { video: 'v1', session: 'lights', score: 1, start: 1500 },
  ]);
});

test.each([
  ['three telling words among others', 'Weaving Sturdy Nets', ['weave']],
  ['only two telling words among others', 'Sturdy Nets', []],
])('a title of %s is found in a longer one or not', (_name, title, found) => {
  const open = [session('weave', title)];
  const { sure, doubtful } = matchSessions(open, [
    recording('v1', 'Hall 2 in the afternoon of the second day: nets sturdy weaving'),
  ]);
  expect([...sure, ...doubtful].map(({ session: of }) => of)).toEqual(found);
});
