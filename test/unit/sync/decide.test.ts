import { describe, expect, test } from 'vitest';
import type { SyncedVideos } from '../../../src/domain/schema/synced-videos.ts';
import { decide } from '../../../src/domain/sync/decide.ts';

const [first, second, third] = ['video-00001', 'video-00002', 'video-00003'] as const;
const videos: SyncedVideos['videos'] = [first, second, third].map((id) => ({
  id,
  state: 'published',
  rawTitle: id,
  description: '',
}));
const playlists: SyncedVideos['playlists'] = [
  { id: 'PLdecide00001', title: 'Days', description: '', source: 'api', items: [first] },
];
const nothing: SyncedVideos = { playlists, videos };
const shows = { video: first, session: 'casting-off' };
const replaces = { video: second, replaces: first };

test('a recording said to show a session is a match that needs no proof, and nothing else changes', () => {
  expect(decide(nothing, shows, false)).toEqual({
    playlists,
    videos,
    matches: [{ ...shows, score: 1, accepted: true }],
  });
});

test('a match of a part keeps its seconds', () => {
  const part = { ...shows, start: 350, end: 1_800 };
  expect(decide(nothing, part, false).matches).toEqual([{ ...part, score: 1, accepted: true }]);
});

test('a recording said to replace an earlier upload is written down as such', () => {
  expect(decide(nothing, replaces, false)).toEqual({ playlists, videos, replaced: [replaces] });
});

test('what is declined is written down without its seconds', () => {
  expect(decide(nothing, { ...shows, start: 5, end: 9 }, true)).toEqual({
    playlists,
    videos,
    declined: [shows],
  });
  expect(decide(nothing, replaces, true).declined).toEqual([replaces]);
});

describe('a later decision takes back the earlier one', () => {
  test.each([
    ['of a session', shows],
    ['of a replaced upload', replaces],
  ])('%s', (_, decision) => {
    const accepted = decide(nothing, decision, false);
    const declined = decide(accepted, decision, true);
    expect(declined).toEqual(decide(nothing, decision, true));
    expect(decide(declined, decision, false)).toEqual(accepted);
    expect(decide(declined, decision, true)).toEqual(declined);
  });

  test('a match with a lower score that a program found gives way to the person’s', () => {
    const found: SyncedVideos = { ...nothing, matches: [{ ...shows, score: 0.7, start: 3 }] };
    expect(decide(found, shows, false).matches).toEqual([{ ...shows, score: 1, accepted: true }]);
  });
});

describe('a decision leaves alone', () => {
  const others: SyncedVideos = {
    ...nothing,
    matches: [
      { video: first, session: 'mooring', score: 0.9 },
      { video: third, session: shows.session, score: 0.8 },
    ],
    replaced: [{ video: second, replaces: third }],
    declined: [
      { video: first, session: 'stowing' },
      { video: first, replaces: third },
      { video: second, session: 'stowing' },
    ],
  };

  test('the same recording’s other sessions, the session’s other recordings, and all replacements', () => {
    const decided = decide(others, shows, false);
    expect(decided.matches).toEqual([
      ...(others.matches ?? []),
      { ...shows, score: 1, accepted: true },
    ]);
    expect(decided.replaced).toEqual(others.replaced);
    expect(decided.declined).toEqual(others.declined);
  });

  test('the other uploads a recording replaces, and all matches', () => {
    const decided = decide(others, replaces, false);
    expect(decided.replaced).toEqual([...(others.replaced ?? []), replaces]);
    expect(decided.matches).toEqual(others.matches);
    expect(decided.declined).toEqual(others.declined);
  });
});
