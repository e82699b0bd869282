import { expect, test } from 'vitest';
import { matchStreams } from '../../../src/domain/sync/match-streams.ts';

const morning = [
  { id: 'opening', start: '2024-06-12T09:00', end: '2024-06-12T09:10' },
  { id: 'tides', start: '2024-06-12T09:10', end: '2024-06-12T10:00' },
  { id: 'lights', start: '2024-06-12T10:15' },
];
const stream = { id: 'video-00001', startedAt: '2024-06-12T06:55:00Z', duration: 7_200 };

test('a morning streamed whole is proposed session by session, by the venue’s clock', () => {
  expect(matchStreams(morning, [stream], 'Europe/Rome')).toEqual([
    { video: 'video-00001', session: 'opening', score: 0.6, start: 300, end: 900 },
    { video: 'video-00001', session: 'tides', score: 0.6, start: 900, end: 3_900 },
    { video: 'video-00001', session: 'lights', score: 0.6, start: 4_800 },
  ]);
});

test.each([
  ['of an hour in which one session begins', { ...stream, duration: 600 }],
  ['of another day', { ...stream, startedAt: '2024-06-13T06:55:00Z' }],
  ['whose beginning is unknown', { id: 'video-00001', duration: 7_200 }],
  ['that has not ended', { ...stream, duration: undefined }],
])('a stream %s is not cut', (_, one) => {
  expect(matchStreams(morning, [one], 'Europe/Rome')).toEqual([]);
});

test('sessions of several rooms at once are not guessed at', () => {
  const rooms = morning.map((session, n) => ({ ...session, room: n === 1 ? 'Blue' : 'Red' }));
  expect(matchStreams(rooms, [stream], 'Europe/Rome')).toEqual([]);
});

test('a stream whose title names its room shows that room’s sessions alone', () => {
  const rooms = [
    ...morning.map((session) => ({ ...session, room: 'Hall 1' })),
    { id: 'ropes', start: '2024-06-12T09:10', room: 'Hall 1 West' },
    { id: 'knots', start: '2024-06-12T09:40', room: 'Hall 1 West' },
  ];
  const shown = (rawTitle: string) =>
    matchStreams(rooms, [{ ...stream, rawTitle }], 'Europe/Rome').map(({ session }) => session);
  expect(shown('Harbour Days, Hall 1: Wednesday')).toEqual(['opening', 'tides', 'lights']);
  expect(shown('Harbour Days, Hall 1 West: Wednesday')).toEqual(['ropes', 'knots']);
  expect(shown('Harbour Days, Wednesday')).toEqual([]);
});

test('a chapter called like a session and near its time says where it begins', () => {
  const titled = morning.map((session) => ({ ...session, title: `About the ${session.id}` }));
  const chapters = [
    { start: 0, title: 'Waiting' },
    { start: 1_020, title: 'About the tides (Ben Quay)' },
    { start: 6_900, title: 'About the lights' },
  ];
  const cuts = matchStreams(titled, [{ ...stream, chapters }], 'Europe/Rome');
  expect(cuts.map(({ session, start, end }) => [session, start, end])).toEqual([
    ['opening', 300, 900],
    ['tides', 1_020, 4_020],
    // A chapter more than twenty minutes away is something else.
    ['lights', 4_800, undefined],
  ]);
});
