import { expect, test } from 'vitest';
import type { CaptionTrack } from '../../../src/domain/model/archive.ts';
import { archiveOf, type EventFiles } from './make-sources.ts';

const a = 'aaaaaaaaaaa';
const b = 'bbbbbbbbbbb';
const c = 'ccccccccccc';

const talksOf = (event: EventFiles) => archiveOf({ events: [event] }).talks;

test('talks that share a recording have their own length and chapters', () => {
  const talks = talksOf({
    sessions: [
      { id: 'one', title: 'One', recordings: [{ video: a, end: '1:40' }] },
      { id: 'two', title: 'Two', recordings: [{ video: a, start: 100, end: 250 }] },
      { id: 'three', title: 'Three', recordings: [{ video: a, start: '4:10' }] },
    ],
    videos: [
      {
        id: a,
        duration: 400,
        chapters: [
          { start: 0, title: 'Hello' },
          { start: 100, title: 'Second' },
          { start: 180, title: 'Middle' },
          { start: 250, title: 'Third' },
        ],
      },
    ],
  });
  expect(talks.map(({ duration }) => duration)).toEqual([100, 150, 150]);
  expect(talks.map(({ chapters }) => chapters.map(({ title }) => title))).toEqual([
    ['Hello'],
    ['Second', 'Middle'],
    ['Third'],
  ]);
});

test('a recording no session claims is a talk of its own, after the sessions', () => {
  const talks = talksOf({
    sessions: [{ id: 'one', title: 'One', recordings: [{ video: b }] }],
    videos: [{ id: a, rawTitle: 'Extra' }, { id: b }],
  });
  expect(talks.map(({ key }) => key)).toEqual(['one', `video:${a}`]);
});

test('a sure match gives a session its recording, and a person’s word goes before it', () => {
  const sessions = [{ id: 'one', title: 'One' }];
  const videos = [{ id: a }, { id: b }];
  const matches = [{ video: a, session: 'one', score: 0.97 }];
  const matched = talksOf({ sessions, videos, matches });
  expect(matched[0]?.recordings).toMatchObject([{ videoId: a }]);
  const said = talksOf({ sessions, videos, matches, corrections: [{ video: b, session: 'one' }] });
  expect(said[0]?.recordings).toMatchObject([{ videoId: b }]);
  expect(said.map(({ key }) => key)).toEqual(['one', `video:${a}`]);
});

test('an earlier upload is a second recording of the talk and no talk of its own', () => {
  const [talk, ...others] = talksOf({
    sessions: [{ id: 'one', title: 'One', recordings: [{ video: b }] }],
    videos: [{ id: a }, { id: b }],
    corrections: [{ video: b, replaces: a }],
  });
  expect(talk?.recordings.map(({ videoId, role }) => [videoId, role])).toEqual([
    [b, 'main'],
    [a, 're-upload'],
  ]);
  expect(others).toEqual([]);
});

const states: readonly [string, EventFiles, object][] = [
  ['nothing is known of', {}, { is: 'not-published' }],
  [
    'was not recorded',
    { sessions: [{ id: 'one', title: 'One', recorded: false }] },
    { is: 'not-recorded' },
  ],
  ['plays', { videos: [{ id: a }] }, { is: 'published' }],
  ['no sync has seen yet plays', { videos: [] }, { is: 'published' }],
  ['is still to come', { videos: [{ id: a, state: 'upcoming' }] }, { is: 'upcoming' }],
  [
    'is private',
    { videos: [{ id: a, state: 'private', since: '2031-06-01' }] },
    { is: 'private', since: '2031-06-01' },
  ],
  [
    'is gone',
    { videos: [{ id: a, state: 'gone', since: '2031-07-01' }] },
    { is: 'gone', since: '2031-07-01' },
  ],
];

test.each(states)('a talk whose recording %s says so', (name, files, state) => {
  const recordings = name.startsWith('nothing') ? [] : [{ video: a }];
  const [talk] = talksOf({ sessions: [{ id: 'one', title: 'One', recordings }], ...files });
  expect(talk?.state).toEqual(state);
});

test('a mirror that still plays keeps a talk whose video is gone', () => {
  const file = 'https://media.example.org/one.mp4';
  const [talk] = talksOf({
    sessions: [{ id: 'one', title: 'One', recordings: [{ video: a }, { file, role: 'mirror' }] }],
    videos: [{ id: a, state: 'gone', since: '2031-07-01' }],
  });
  expect(talk?.state).toEqual({ is: 'published' });
});

const track = (
  videoId: string,
  language: string,
  more: Partial<CaptionTrack> = {},
): CaptionTrack => ({
  videoId,
  language,
  kind: 'edited',
  file: `${videoId}.${language}.vtt`,
  origin: 'synced',
  ...more,
});

test('captions are those of the talk’s recordings, one a language, the main recording’s first', () => {
  const [talk] = talksOf({
    sessions: [
      {
        id: 'one',
        title: 'One',
        recordings: [{ video: a }, { video: b, role: 'mirror' }],
      },
    ],
    captions: [
      track(b, 'en'),
      track(b, 'pt'),
      track(a, 'en', { origin: 'delivered' }),
      track(c, 'en'),
    ],
  });
  expect(talk?.captions.map(({ videoId, language }) => [videoId, language])).toEqual([
    [a, 'en'],
    [b, 'pt'],
  ]);
  expect(talk?.origins.captions).toBe('delivered');
});

test('sessions stand by time where all have one, else in the order of the file', () => {
  const timed = [
    { id: 'late', title: 'Late', start: '2031-05-14T11:00' },
    { id: 'early', title: 'Early', start: '2031-05-14T09:00' },
  ];
  const keys = (sessions: EventFiles['sessions']) =>
    talksOf(sessions ? { sessions } : {}).map(({ key }) => key);
  expect(keys(timed)).toEqual(['early', 'late']);
  expect(keys([...timed, { id: 'some-time', title: 'Some Time' }])).toEqual([
    'late',
    'early',
    'some-time',
  ]);
});
