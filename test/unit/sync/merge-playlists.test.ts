import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SyncedVideosSchema } from '../../../src/domain/schema/synced-videos.ts';
import type { SyncedVideos } from '../../../src/domain/schema/synced-videos.ts';
import type { FetchedPlaylist } from '../../../src/domain/sync/fetched-playlist.ts';
import { mergePlaylists } from '../../../src/domain/sync/merge-playlists.ts';
import { id, nothing, playlist, video } from './fetched.ts';

const kinds = (merged: ReturnType<typeof mergePlaylists>) =>
  merged.changes.map(({ videoId, kind }) => [videoId, kind]);

test('a first sync takes everything in, in the playlist’s order', () => {
  const merged = mergePlaylists(nothing, [playlist([video(2), video(1)])], '2024-03-01');
  expect(merged.synced.videos.map((one) => one.id)).toEqual([id(2), id(1)]);
  expect(merged.synced.playlists[0]?.items).toEqual([id(2), id(1)]);
  expect(kinds(merged)).toEqual([
    [id(2), 'new'],
    [id(1), 'new'],
  ]);
});

test('a recording that vanished is gone since that day, keeps its place, and comes back', () => {
  const first = mergePlaylists(nothing, [playlist([video(1), video(2), video(3)])], '2024-03-01');
  const second = mergePlaylists(first.synced, [playlist([video(1), video(3)])], '2024-04-01');
  expect(second.synced.videos[1]).toMatchObject({
    id: id(2),
    state: 'gone',
    since: '2024-04-01',
    rawTitle: 'Talk 2',
    duration: 602,
  });
  const third = mergePlaylists(second.synced, [playlist([video(1), video(3)])], '2024-05-01');
  expect(third.synced).toEqual(second.synced);
  const fourth = mergePlaylists(
    third.synced,
    [playlist([video(1), video(2), video(3)])],
    '2024-06-01',
  );
  expect(fourth.synced).toEqual(first.synced);
  expect(kinds(fourth)[1]).toEqual([id(2), 'back']);
});

test('a placeholder never replaces a known title', () => {
  const first = mergePlaylists(nothing, [playlist([video(1), video(2)])], '2024-03-01');
  const second = mergePlaylists(
    first.synced,
    [playlist([video(1, { state: 'private' }), video(2, { state: 'gone' })])],
    '2024-04-01',
  );
  expect(second.synced.videos).toMatchObject([
    { state: 'private', since: '2024-04-01', rawTitle: 'Talk 1' },
    { state: 'gone', since: '2024-04-01', rawTitle: 'Talk 2' },
  ]);
});

test('a private or deleted recording never seen before is not taken in', () => {
  const merged = mergePlaylists(
    nothing,
    [playlist([video(1, { state: 'private' }), video(2), video(3, { state: 'gone' })])],
    '2024-03-01',
  );
  expect(merged.synced.playlists[0]?.items).toEqual([id(2)]);
  expect(kinds(merged)).toEqual([
    [id(2), 'new'],
    [id(1), 'nameless'],
    [id(3), 'nameless'],
  ]);
});

test('a recording taken out of the playlist that is still on YouTube is not gone', () => {
  const first = mergePlaylists(nothing, [playlist([video(1), video(2)])], '2024-03-01');
  const merged = mergePlaylists(
    first.synced,
    [playlist([video(1)], { elsewhere: [video(2)] })],
    '2024-04-01',
  );
  expect(merged.synced).toEqual(first.synced);
  expect(kinds(merged)[1]).toEqual([id(2), 'left']);
});

test('a recording YouTube said nothing about keeps all that is known', () => {
  const first = mergePlaylists(nothing, [playlist([video(1)])], '2024-03-01');
  const merged = mergePlaylists(
    first.synced,
    [playlist([{ id: id(1), state: 'unconfirmed', rawTitle: 'Private video' }])],
    '2024-04-01',
  );
  expect(merged.synced).toEqual(first.synced);
  expect(kinds(merged)).toEqual([[id(1), 'unconfirmed']]);
});

test('the feed makes nothing gone and adds behind what is known', () => {
  const first = mergePlaylists(nothing, [playlist([video(1), video(2)])], '2024-03-01');
  const merged = mergePlaylists(
    first.synced,
    [
      playlist([{ id: id(9), state: 'published', rawTitle: 'Talk 9' }], {
        source: 'feed',
        complete: false,
      }),
    ],
    '2024-04-01',
  );
  expect(merged.synced.playlists[0]?.items).toEqual([id(1), id(2), id(9)]);
  expect(merged.synced.videos[0]).toEqual(first.synced.videos[0]);
});

test('what only a dump tells survives a sync by the API', () => {
  const chapters = [{ start: 0, title: 'Casting off' }];
  const dump = playlist([video(1, { chapters })], { source: 'dump' });
  const first = mergePlaylists(nothing, [dump], '2024-03-01');
  const merged = mergePlaylists(first.synced, [playlist([video(1)])], '2024-04-01');
  expect(merged.synced.videos[0]?.chapters).toEqual(chapters);
});

test('what the API no longer says is no longer kept', () => {
  const blocked = playlist([video(1, { blockedIn: ['DE'] })]);
  const first = mergePlaylists(nothing, [blocked], '2024-03-01');
  const merged = mergePlaylists(first.synced, [playlist([video(1)])], '2024-04-01');
  expect(merged.synced.videos[0]).not.toHaveProperty('blockedIn');
});

test('a recording that moved to another playlist of the event is not gone', () => {
  const first = mergePlaylists(
    nothing,
    [playlist([video(1), video(2)]), playlist([video(3)], { id: 'PLmergetest02' })],
    '2024-03-01',
  );
  const merged = mergePlaylists(
    first.synced,
    [playlist([video(1)]), playlist([video(3), video(2)], { id: 'PLmergetest02' })],
    '2024-04-01',
  );
  expect(merged.synced.videos.every(({ state }) => state === 'published')).toBe(true);
});

const state = fc.constantFrom(
  ...(['published', 'published', 'upcoming', 'private', 'gone', 'unconfirmed'] as const),
);
const fetched = fc
  .uniqueArray(
    fc.record({ n: fc.integer({ min: 0, max: 12 }), state, title: fc.constantFrom('A', 'B', 'C') }),
    { selector: ({ n }) => n, maxLength: 10 },
  )
  .map((entries) =>
    playlist(
      entries.map((one) => {
        const silent = one.state === 'private' || one.state === 'gone';
        return video(one.n, { state: one.state, ...(silent ? {} : { rawTitle: one.title }) });
      }),
    ),
  );
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2024-03-${String(n).padStart(2, '0')}`);
const history = fc.array(fc.tuple(fetched, day), { minLength: 1, maxLength: 6 });

const replay = (steps: [FetchedPlaylist, string][]) =>
  steps.reduce<SyncedVideos>(
    (synced, [playlists, today]) => mergePlaylists(synced, [playlists], today).synced,
    nothing,
  );

test('merging the same answer again changes nothing, on whatever day', () => {
  fc.assert(
    fc.property(history, day, (steps, later) => {
      const synced = replay(steps);
      const [last] = steps.at(-1) ?? [];
      const again = last ? mergePlaylists(synced, [last], later).synced : synced;
      expect(JSON.stringify(again)).toBe(JSON.stringify(synced));
    }),
  );
});

test('nothing known is ever lost, and only a told title replaces a title', () => {
  fc.assert(
    fc.property(history, fetched, day, (steps, next, today) => {
      const before = replay(steps);
      const after = new Map(
        mergePlaylists(before, [next], today).synced.videos.map((one) => [one.id, one]),
      );
      const told = new Map(next.videos.map((one) => [one.id, one]));
      for (const old of before.videos) {
        const now = after.get(old.id);
        const said = told.get(old.id);
        expect(now).toBeDefined();
        if (now?.rawTitle !== old.rawTitle) expect(said?.rawTitle).toBe(now?.rawTitle);
      }
    }),
  );
});

test('those present stand in the playlist’s order, each once', () => {
  fc.assert(
    fc.property(history, fetched, day, (steps, next, today) => {
      const { synced } = mergePlaylists(replay(steps), [next], today);
      const items = synced.playlists[0]?.items ?? [];
      const known = new Set(synced.videos.map((one) => one.id));
      const expected = next.videos.map((one) => one.id).filter((one) => known.has(one));
      const present = new Set(expected);
      expect(items.filter((one) => present.has(one))).toEqual(expected);
      expect(new Set(items).size).toBe(items.length);
      expect(synced.videos.map((one) => one.id)).toEqual(items);
    }),
  );
});

test('what comes out fits the schema, keys in its order', () => {
  fc.assert(
    fc.property(history, (steps) => {
      const synced = replay(steps);
      expect(JSON.stringify(SyncedVideosSchema.parse(synced))).toBe(JSON.stringify(synced));
    }),
  );
});
