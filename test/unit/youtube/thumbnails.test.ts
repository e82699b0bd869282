import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchThumbnail } from '../../../scripts/adapters/youtube/fetch-thumbnail.ts';
import type { FaultKind } from '../../stand-in/youtube/faults.ts';
import { harbourContent } from '../../stand-in/youtube/harbour-content.ts';
import { startYouTubeStandIn } from '../../stand-in/youtube/start-youtube-stand-in.ts';
import type { YouTubeStandIn } from '../../stand-in/youtube/start-youtube-stand-in.ts';

let standIn: YouTubeStandIn;
beforeAll(async () => {
  standIn = await startYouTubeStandIn(harbourContent);
});
afterAll(() => standIn.close());

const offered = (file: string) => ({
  url: `${standIn.url}/vi/hrbr-open01/${file}.jpg`,
  width: 1280,
  height: 720,
});
const get = (file = 'maxresdefault', timeoutMs = 20_000) =>
  fetchThumbnail(offered(file), { timeoutMs, alsoFrom: standIn.url });

test('a picture comes back as a JPEG at most 640 pixels wide, without metadata', async () => {
  standIn.serve(harbourContent);
  const { bytes, width, height } = await get();
  expect([width, height]).toEqual([640, 360]);
  const { format, exif } = await sharp(bytes).metadata();
  expect([format, exif]).toEqual(['jpeg', undefined]);
});

test('a small picture is not made larger', async () => {
  standIn.serve(harbourContent);
  expect((await get('default')).width).toBe(120);
});

test.each<[FaultKind, RegExp]>([
  ['not-a-picture', /unsupported image format/],
  ['too-big', /larger than 3145728 bytes/],
  ['html-200', /no picture/],
  ['backend-500', /no picture/],
  ['reset', /fetch failed/],
  ['hang', /timeout/],
])('a thumbnail with %s is refused', async (kind, says) => {
  standIn.serve(harbourContent, [{ kind, on: 'thumbnail' }]);
  await expect(get('default', kind === 'hang' ? 100 : 20_000)).rejects.toThrow(says);
});

test.each([
  'http://169.254.169.254/latest/meta-data.jpg',
  'http://i.ytimg.com/vi/hrbr-open01/default.jpg',
  'https://i.ytimg.com.example.org/x.jpg',
  'https://example.org/i.ytimg.com/x.jpg',
])('%s is not asked', async (url) => {
  const one = fetchThumbnail({ url, width: 1, height: 1 }, { timeoutMs: 100 });
  await expect(one).rejects.toThrow('not on a picture server of YouTube');
});
