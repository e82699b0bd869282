import { describe, expect, test } from 'vitest';
import type { SyncedVideos } from '../../../src/domain/schema/synced-videos.ts';
import { mergePlaylists } from '../../../src/domain/sync/merge-playlists.ts';
import { id, nothing, playlist, video } from './fetched.ts';

const other = 'PLmergetest02';
const stateOf = (synced: SyncedVideos, n: number) =>
  synced.videos.find((one) => one.id === id(n))?.state;

describe('a recording that one playlist shows and another hides is as it is shown', () => {
  test.each([
    ['published', 'private'],
    ['published', 'gone'],
    ['upcoming', 'private'],
    ['upcoming', 'gone'],
  ] as const)('%s, %s', (shown, hidden) => {
    const shows = playlist([video(1, { state: shown })]);
    const hides = playlist([video(1, { state: hidden })], { id: other });
    for (const order of [
      [shows, hides],
      [hides, shows],
    ]) {
      expect(stateOf(mergePlaylists(nothing, order, '2024-03-01').synced, 1)).toBe(shown);
    }
  });
});

test('a recording in a list that was not read to its end is not gone, though it left another', () => {
  const lists = [
    playlist([video(1), video(2), video(3)]),
    playlist([video(2)], { id: other, complete: false }),
  ];
  const first = mergePlaylists(nothing, lists, '2024-03-01').synced;
  const merged = mergePlaylists(first, [playlist([video(1)])], '2024-04-01').synced;
  expect([1, 2, 3].map((n) => stateOf(merged, n))).toEqual(['published', 'published', 'gone']);
});

test('a recording that stands in no list any more keeps all that is known, and its place', () => {
  const first = mergePlaylists(
    nothing,
    [playlist([video(1), video(2), video(3)])],
    '2024-03-01',
  ).synced;
  const unlisted: SyncedVideos = {
    ...first,
    playlists: first.playlists.map((one) => ({ ...one, items: [id(1), id(3)] })),
  };
  const answer = [playlist([video(1), video(3)])];
  expect(mergePlaylists(unlisted, answer, '2024-04-01').synced).toEqual(unlisted);
});

test('an id in a list that nobody ever told of is no recording', () => {
  const unknown: SyncedVideos = {
    playlists: [{ id: other, title: '', description: '', source: 'api', items: [id(7)] }],
    videos: [],
  };
  const { synced } = mergePlaylists(unknown, [playlist([video(1)])], '2024-04-01');
  expect(synced.videos.map((one) => one.id)).toEqual([id(1)]);
});

describe('a list that was not read to its end', () => {
  const known = mergePlaylists(
    nothing,
    [playlist([video(1), video(2)], { description: 'Two days' })],
    '2024-03-01',
  ).synced;
  const feed = { source: 'feed', complete: false } as const;

  test('names the newest first, which stand behind what is known, each once', () => {
    const { synced } = mergePlaylists(
      known,
      [playlist([video(9), video(2), video(1)], feed)],
      '2024-04-01',
    );
    expect(synced.playlists[0]?.items).toEqual([id(1), id(2), id(9)]);
  });

  test('does not pass for the source of what was read whole', () => {
    const { synced } = mergePlaylists(known, [playlist([video(2)], feed)], '2024-04-01');
    expect(synced.playlists[0]?.source).toBe('api');
  });

  test('is its own source where nothing was known', () => {
    const { synced } = mergePlaylists(nothing, [playlist([video(2)], feed)], '2024-04-01');
    expect(synced.playlists[0]).toMatchObject({ source: 'feed', items: [id(2)] });
  });

  test('a list read whole later is the source from then on', () => {
    const first = mergePlaylists(nothing, [playlist([video(2)], feed)], '2024-03-01').synced;
    const { synced } = mergePlaylists(first, [playlist([video(2)])], '2024-04-01');
    expect(synced.playlists[0]?.source).toBe('api');
  });
});

describe('the words of a list', () => {
  const words = { title: 'Harbour Days 2024', description: 'Two days' };
  const known = mergePlaylists(nothing, [playlist([], words)], '2024-03-01').synced;
  test.each([
    ['stay where none are told', { title: '', description: '' }, words],
    [
      'are those told last',
      { title: 'Harbour Days', description: 'Two days and an evening' },
      { title: 'Harbour Days', description: 'Two days and an evening' },
    ],
  ])('%s', (_, told, expected) => {
    const { synced } = mergePlaylists(known, [playlist([], told)], '2024-04-01');
    expect(synced.playlists).toMatchObject([expected]);
  });

  test('are empty where nobody ever told any', () => {
    const silent = playlist([], { title: '', description: '' });
    const { synced } = mergePlaylists(nothing, [silent], '2024-04-01');
    expect(synced.playlists).toMatchObject([{ title: '', description: '' }]);
  });
});
