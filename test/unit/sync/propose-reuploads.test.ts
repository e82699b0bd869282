import { expect, test } from 'vitest';
import type { SyncedVideo } from '../../../src/domain/schema/synced-videos.ts';
import { proposeReuploads } from '../../../src/domain/sync/propose-reuploads.ts';

const video = (id: string, day: string, duration?: number, more: Partial<SyncedVideo> = {}) =>
  ({
    id,
    rawTitle: 'Reading the Tides',
    state: 'public',
    publishedAt: `${day}T08:00:00Z`,
    ...(duration !== undefined && { duration }),
    ...more,
  }) as SyncedVideo;

const pairs = (videos: readonly SyncedVideo[], decided: readonly string[] = []) =>
  proposeReuploads(videos, new Set(decided)).map(({ videoId, replaces }) => [videoId, replaces]);

const first = (duration?: number) => video('aaaaaaaaaaa', '2024-05-01', duration);

test.each([
  ['a twentieth and three quarters of a minute longer', 2000, 2145, true],
  ['a second more than that', 2000, 2146, false],
  ['a twentieth of the earlier and three quarters of a minute shorter', 2000, 1855, true],
  ['a second less than that', 2000, 1854, false],
])('an upload %s is proposed or not', (_name, earlier, later, proposed) => {
  const videos = [first(earlier), video('bbbbbbbbbbb', '2024-06-01', later)];
  expect(pairs(videos)).toEqual(proposed ? [['bbbbbbbbbbb', 'aaaaaaaaaaa']] : []);
});

test('the later of two uploads stays, in whatever order they stand', () => {
  const videos = [video('bbbbbbbbbbb', '2024-06-01', 1000), first(1000)];
  expect(pairs(videos)).toEqual([['bbbbbbbbbbb', 'aaaaaaaaaaa']]);
});

test('where a length is not known, only a lost upload is proposed', () => {
  const lost = video('aaaaaaaaaaa', '2024-05-01', undefined, { state: 'gone' });
  expect(pairs([lost, video('bbbbbbbbbbb', '2024-06-01', 1000)])).toHaveLength(1);
  expect(pairs([first(), video('bbbbbbbbbbb', '2024-06-01', 1000)])).toEqual([]);
});

test('what somebody decided is not proposed again', () => {
  const videos = [first(1000), video('bbbbbbbbbbb', '2024-06-01', 1000)];
  expect(pairs(videos, ['aaaaaaaaaaa'])).toEqual([]);
  expect(pairs(videos, ['bbbbbbbbbbb'])).toEqual([]);
});
