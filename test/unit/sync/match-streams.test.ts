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
