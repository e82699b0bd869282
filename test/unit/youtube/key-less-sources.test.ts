import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchFeed } from '../../../scripts/adapters/youtube/fetch-feed.ts';
import { parseFeed } from '../../../scripts/adapters/youtube/parse-feed.ts';
import { readDump } from '../../../scripts/adapters/youtube/dump/read-dump.ts';
import { startYouTubeStandIn } from '../../stand-in/youtube/start-youtube-stand-in.ts';
import type { YouTubeStandIn } from '../../stand-in/youtube/start-youtube-stand-in.ts';
import { makeContent } from '../../stand-in/youtube/content.ts';
import { harbourContent } from '../../stand-in/youtube/harbour-content.ts';
import type { FaultKind } from '../../stand-in/youtube/faults.ts';

let folder: string;
let standIn: YouTubeStandIn;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aftertalk-dump-'));
  standIn = await startYouTubeStandIn(harbourContent);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await standIn.close();
});

const patience = { sleep: () => Promise.resolve(), random: () => 0 };
const feed = (id: string, timeoutMs = 20_000) =>
  fetchFeed(id, { rootUrl: standIn.url, timeoutMs, patience });

test('the feed gives titles, descriptions and dates, and says what it lacks', async () => {
  standIn.serve(harbourContent);
  const playlist = await feed('PLharbourdays2024');
  expect(playlist).toMatchObject({
    title: 'Harbour Days 2024',
    source: 'feed',
    complete: false,
    units: 0,
  });
  expect(playlist.lacks.join('; ')).toMatch(/newest 15.*no durations/);
  expect(playlist.videos.map(({ id }) => id)).toEqual([
    'hrbr-open01',
    'hrbr-tides2',
    'hrbr-panel3',
    'hrbr-light6',
  ]);
  expect(playlist.videos[0]).toMatchObject({
    rawTitle: 'Opening Remarks - Ada Ferry, Lighthouse Labs',
    description: expect.stringContaining('1:30 Welcome') as string,
    publishedAt: '2024-06-13T10:00:00Z',
  });
  expect(playlist.videos[0]).not.toHaveProperty('duration');
});

test('the feed names no more than fifteen', async () => {
  standIn.serve(makeContent(40, 'PLharbourlong1'));
  expect((await feed('PLharbourlong1')).videos).toHaveLength(15);
});

test.each<[FaultKind, RegExp]>([
  ['backend-500', /server had an error/],
  ['rate-limit-429', /slow down/],
  ['reset', /cannot be read/],
  ['hang', /cannot be read/],
  ['html-200', /cut off or is no feed/],
])('a feed with a %s is a person’s problem said in words', async (kind, says) => {
  standIn.serve(harbourContent, [{ kind }]);
  await expect(feed('PLharbourdays2024', kind === 'hang' ? 100 : 20_000)).rejects.toThrow(says);
});

test('an unknown playlist has no feed', async () => {
  standIn.serve(harbourContent);
  await expect(feed('PLnobodyknows1')).rejects.toThrow('no such playlist');
});

const feedOf = (entry: string) => `<?xml version="1.0"?>
<feed xmlns:yt="y" xmlns:media="m" xmlns="a"><yt:playlistId>PLx</yt:playlistId><title>T</title>${entry}</feed>`;

test('entities and CDATA are read, and entries without id or title left out', () => {
  const parsed = parseFeed(
    feedOf(`<entry><yt:videoId>aaaaaaaaaaa</yt:videoId><title>A &amp; B <![CDATA[<c>]]></title></entry>
      <entry><yt:videoId>short</yt:videoId><title>No</title></entry>
      <entry><yt:videoId>bbbbbbbbbbb</yt:videoId><title> </title></entry>`),
  );
  expect(parsed?.videos).toEqual([
    { id: 'aaaaaaaaaaa', state: 'published', rawTitle: 'A & B <c>', description: '' },
  ]);
});

test.each([
  ['cut', feedOf('<entry>').slice(0, -12)],
  ['a page', '<html><title>T</title></html>'],
  ['empty', ''],
  ['an entity bomb', feedOf('<entry><title>&lol9;</title></entry>')],
])('a feed that is %s is none', (_, xml) => {
  expect(parseFeed(xml)).toBeUndefined();
});

function dumpFile(content: unknown): string {
  const file = join(folder, 'dump.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const entry = {
  id: 'hrbr-open01',
  title: 'Opening Remarks - Ada Ferry',
  description: 'Welcome',
  duration: 580,
  timestamp: 1_718_272_800,
  upload_date: '20240613',
  release_timestamp: 1_718_175_600,
  was_live: true,
  live_status: 'was_live',
  language: 'en',
  channel: 'Harbour Conferences',
  channel_id: 'UCstandinchannel00000000',
  availability: 'public',
  playable_in_embed: true,
  chapters: [
    { start_time: 0, end_time: 90, title: '<Untitled Chapter 1>' },
    { start_time: 90, end_time: 580, title: 'Welcome' },
  ],
  subtitles: { en: [{ ext: 'vtt', url: 'https://example.com/s' }], live_chat: [] },
  automatic_captions: { 'en-orig': [{ ext: 'vtt' }], en: [], de: [] },
  thumbnails: [
    { url: 'https://i.ytimg.com/vi/hrbr-open01/maxresdefault.jpg', preference: -1 },
    { url: 'https://i.ytimg.com/vi/hrbr-open01/hqdefault.jpg', width: 480, height: 360 },
    { url: 'file:///etc/passwd', width: 9000, height: 9000 },
  ],
};
const dump = (entries: unknown[], more = {}) => ({
  _type: 'playlist',
  id: 'PLharbourdays2024',
  title: 'Harbour Days 2024',
  entries,
  ...more,
});

test('a dump gives all it knows in the same shape', async () => {
  const playlist = await readDump(dumpFile(dump([entry, entry], { playlist_count: 2 })));
  expect(playlist).toMatchObject({ source: 'dump', complete: true, duplicates: ['hrbr-open01'] });
  expect(playlist.videos).toEqual([
    {
      id: 'hrbr-open01',
      state: 'published',
      rawTitle: 'Opening Remarks - Ada Ferry',
      description: 'Welcome',
      duration: 580,
      publishedAt: '2024-06-13T10:00:00Z',
      startedAt: '2024-06-12T07:00:00Z',
      language: 'en',
      channel: { id: 'UCstandinchannel00000000', title: 'Harbour Conferences' },
      embeddable: true,
      chapters: [{ start: 90, title: 'Welcome' }],
      captionTracks: [
        { language: 'en', kind: 'edited' },
        { language: 'en', kind: 'auto' },
      ],
      thumbnail: {
        url: 'https://i.ytimg.com/vi/hrbr-open01/hqdefault.jpg',
        width: 480,
        height: 360,
      },
    },
  ]);
});

test('a flat dump with nulls is read, placeholders by more than their title', async () => {
  const { videos } = await readDump(
    dumpFile(
      dump([
        { id: 'aaaaaaaaaaa', title: 'Plain', duration: 60, description: null, thumbnails: null },
        { id: 'bbbbbbbbbbb', title: '[Private video]', duration: null },
        { id: 'ccccccccccc', title: '[Deleted video]' },
        { id: 'ddddddddddd', title: '[Deleted video]', duration: 1200 },
        { id: 'eeeeeeeeeee', title: 'Secret', availability: 'private', duration: 5 },
        { id: 'fffffffffff', title: 'Day', upload_date: '20240613', live_status: 'is_upcoming' },
      ]),
    ),
  );
  expect(videos).toEqual([
    { id: 'aaaaaaaaaaa', state: 'published', rawTitle: 'Plain', duration: 60 },
    { id: 'bbbbbbbbbbb', state: 'private' },
    { id: 'ccccccccccc', state: 'gone' },
    { id: 'ddddddddddd', state: 'published', rawTitle: '[Deleted video]', duration: 1200 },
    { id: 'eeeeeeeeeee', state: 'private' },
    { id: 'fffffffffff', state: 'upcoming', rawTitle: 'Day', publishedAt: '2024-06-13T00:00:00Z' },
  ]);
});

test('a dump that lacks videos says so, and nothing is gone by it', async () => {
  const playlist = await readDump(dumpFile(dump([entry, null], { playlist_count: 9 })));
  expect(playlist.complete).toBe(false);
  expect(playlist.lacks).toEqual([
    'videos yt-dlp could not read: 1',
    'videos of the playlist that are not in the dump: 7',
  ]);
});

test.each([
  ['cut JSON', '{"_type": "playlist", "entr', /not whole JSON/],
  ['a list without entries', { _type: 'playlist', id: 'PLx' }, /not a yt-dlp dump of a playlist/],
  ['a word', '"aaaaaaaaaaa"', /not a yt-dlp dump of a playlist/],
  ['null', 'null', /not a yt-dlp dump of a playlist/],
  ['an empty file', '', /The dump is empty/],
  ['a byte order mark alone', '\ufeff', /The dump is empty/],
])('%s is refused in words', async (_, content, says) => {
  await expect(readDump(dumpFile(content))).rejects.toThrow(says);
});

test('a dump that is not there is a person’s mistake', async () => {
  await expect(readDump(join(folder, 'nowhere.json'))).rejects.toThrow('cannot be read');
});
