import { describe, expect, test } from 'vitest';
import type { FetchedVideo } from '../../../src/domain/sync/fetched-playlist.ts';
import { mergePlaylists } from '../../../src/domain/sync/merge-playlists.ts';
import type { SyncChange } from '../../../src/domain/sync/sync-change.ts';
import { id, nothing, playlist, video } from './fetched.ts';

const base = { videoId: id(1), title: 'Talk 1' };

/** What is said of a recording told twice, the second time some other way. */
function changeBetween(before: Partial<FetchedVideo>, after: FetchedVideo) {
  const first = mergePlaylists(nothing, [playlist([video(1)])], '2024-03-01').synced;
  const second = mergePlaylists(first, [playlist([video(1, before)])], '2024-03-02').synced;
  return mergePlaylists(second, [playlist([after])], '2024-03-03').changes;
}

describe('a sync says what it did to a recording:', () => {
  test.each<[string, Partial<FetchedVideo>, FetchedVideo, SyncChange]>([
    ['nothing', {}, video(1), { kind: 'unchanged', ...base }],
    [
      'another title, and the one it had',
      { rawTitle: 'Tlak 1' },
      video(1),
      { kind: 'renamed', ...base, formerTitle: 'Tlak 1' },
    ],
    [
      'other details, each by its name',
      { description: 'Once', chapters: [{ start: 0, title: 'Off' }] },
      video(1, { duration: 9, chapters: [] }),
      { kind: 'changed', ...base, details: ['description', 'duration', 'chapters'] },
    ],
    ['made private', {}, video(1, { state: 'private' }), { kind: 'private', ...base }],
    ['deleted', {}, video(1, { state: 'gone' }), { kind: 'gone', ...base }],
    [
      'private before and now is no news',
      { state: 'private' },
      video(1, { state: 'private' }),
      { kind: 'unchanged', ...base },
    ],
    [
      'deleted after it was private',
      { state: 'private' },
      video(1, { state: 'gone' }),
      { kind: 'gone', ...base },
    ],
    ['back from private', { state: 'private' }, video(1), { kind: 'back', ...base }],
    ['back from deleted', { state: 'gone' }, video(1), { kind: 'back', ...base }],
    [
      'announced anew is no return',
      {},
      video(1, { state: 'upcoming' }),
      { kind: 'changed', ...base, details: ['state'] },
    ],
  ])('%s', (_, before, after, change) => {
    expect(changeBetween(before, after)).toEqual([change]);
  });

  test.each(['published', 'upcoming'] as const)('out of the playlist, but %s', (state) => {
    const known = mergePlaylists(nothing, [playlist([video(1, { state })])], '2024-03-01').synced;
    const left = playlist([], { elsewhere: [video(1, { state })] });
    expect(mergePlaylists(known, [left], '2024-03-02').changes).toEqual([
      { kind: 'left', ...base },
    ]);
  });

  test('out of the playlist and private, as it was, is no news', () => {
    const told = [video(1, { state: 'private' })];
    const first = mergePlaylists(nothing, [playlist([video(1)])], '2024-03-01').synced;
    const known = mergePlaylists(first, [playlist(told)], '2024-03-02').synced;
    const left = playlist([], { elsewhere: told });
    expect(mergePlaylists(known, [left], '2024-03-03').changes).toEqual([
      { kind: 'unchanged', ...base },
    ]);
  });
});

test('a recording that is told of without any title ever is not taken in', () => {
  const { synced, changes } = mergePlaylists(
    nothing,
    [playlist([{ id: id(1), state: 'published' }, video(2, { rawTitle: '' })])],
    '2024-03-01',
  );
  expect(synced.videos).toEqual([]);
  expect(changes.map(({ kind }) => kind)).toEqual(['nameless', 'nameless']);
});

test('no country at all is written down, no chapter and no track are not', () => {
  const told = { allowedIn: [], blockedIn: [], chapters: [], captionTracks: [] };
  const [merged] = mergePlaylists(nothing, [playlist([video(1, told)])], '2024-03-01').synced
    .videos;
  expect(merged).toMatchObject({ allowedIn: [], blockedIn: [] });
  expect(merged).not.toHaveProperty('chapters');
  expect(merged).not.toHaveProperty('captionTracks');
});

describe('caption tracks of a kind the source is silent about', () => {
  const auto = { language: 'en', kind: 'auto' } as const;
  const edited = { language: 'de', kind: 'edited' } as const;
  test.each<[string, FetchedVideo['captionTracks'], Partial<FetchedVideo>, unknown]>([
    [
      'stay before those told where people made them',
      [edited],
      { captionTracks: [auto], untoldTracks: 'edited' },
      [edited, auto],
    ],
    [
      'stay behind those told where a machine made them',
      [auto],
      { captionTracks: [edited], untoldTracks: 'auto' },
      [edited, auto],
    ],
    [
      'are none where none were known',
      undefined,
      { captionTracks: [auto], untoldTracks: 'edited' },
      [auto],
    ],
    [
      'are none in a recording seen for the first time without any',
      undefined,
      { captionTracks: [], untoldTracks: 'edited' },
      undefined,
    ],
  ])('%s', (_, before, told, after) => {
    const known = playlist([video(1, before ? { captionTracks: before } : {})]);
    const first = mergePlaylists(nothing, [known], '2024-03-01').synced;
    const dump = playlist([video(1, told)], { source: 'dump' });
    const [merged] = mergePlaylists(first, [dump], '2024-03-02').synced.videos;
    expect(merged?.captionTracks).toEqual(after);
    const [fresh] = mergePlaylists(nothing, [dump], '2024-03-02').synced.videos;
    expect(fresh?.captionTracks ?? []).toEqual(told.captionTracks);
  });
});
