import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { boundPlaylist } from '../../../src/domain/sync/bound-playlist.ts';
import type { FetchedVideo } from '../../../src/domain/sync/fetched-playlist.ts';
import { SyncedVideosSchema } from '../../../src/domain/schema/synced-videos.ts';
import type { StandInVideo } from '../../stand-in/youtube/content.ts';
import { openSandbox, type Sandbox } from './sync-sandbox.ts';

const playlist = 'PLoddvalues2031';
const odd = 'oddvideo001';
const plain = 'plainvideo1';
const event = `name: Meetup\nstart: 2031-05-14\nend: 2031-05-14\ntimeZone: UTC\nplaylists: [${playlist}]\n`;

let sandbox: Sandbox | undefined;
afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

async function open(video: Partial<StandInVideo> = {}): Promise<Sandbox> {
  sandbox = await openSandbox(
    {
      playlists: [{ id: playlist, videoIds: [odd, plain] }],
      videos: [
        { id: odd, title: 'Weirs', ...video },
        { id: plain, title: 'Rivers' },
      ],
    },
    { 'events/meetup/event.yaml': event },
  );
  return sandbox;
}

const syncedOf = (box: Sandbox) =>
  SyncedVideosSchema.parse(box.read('events/meetup/synced/videos.json'));

const long = 'ä'.repeat(20_001);

test.each<[string, Partial<StandInVideo>, string]>([
  ['title', { title: long }, `${odd}: title of 20001 signs cut to 500`],
  ['description', { description: long }, `${odd}: description of 20001 signs cut to 20000`],
  ['length', { duration: 'PT99999H' }, `${odd}: length left out`],
  ['language', { language: 'x'.repeat(36) }, `${odd}: language left out`],
  ['channel’s name', { channel: { id: 'UC1', title: long } }, 'channel’s name of 20001 signs cut'],
  ['channel’s id', { channel: { id: long, title: 'C' } }, `${odd}: channel left out`],
])('one video’s %s that does not fit hinders no sync by the API', async (_, video, said) => {
  const box = await open(video);
  const { code, stdout, stderr } = await box.sync();
  expect([code, stderr]).toEqual([0, expect.not.stringContaining('    at ')]);
  expect(stdout).toContain(said);
  expect(syncedOf(box).videos.map(({ id }) => id)).toEqual([odd, plain]);
  expect((await box.sync()).stdout).toContain('nothing, all is up to date');
});

test('nor one by the feed', async () => {
  const box = await open({ title: long, channel: { id: long, title: long } });
  const env = { YOUTUBE_FEED_URL: box.standIn.url };
  const { code, stdout } = await box.sync({}, env);
  expect(code).toBe(0);
  expect(stdout).toContain(`${odd}: title of 20001 signs cut to 500`);
  expect(syncedOf(box).videos).toHaveLength(2);
});

test.each<[string, object, string]>([
  ['a time in milliseconds', { timestamp: 1_936_000_000_000 }, 'publication time left out'],
  ['a length in milliseconds', { duration: 1_800_000_000 }, 'length left out'],
  ['a title of 20,001 signs', { title: long }, 'title of 20001 signs cut to 500'],
  ['a description longer than YouTube’s', { description: long }, 'cut to 20000'],
  ['a language nobody speaks', { language: 'x'.repeat(40) }, 'language left out'],
  ['a channel’s id of 20,001 signs', { channel_id: long, channel: 'C' }, 'channel left out'],
  [
    'a chapter’s title of 20,001 signs',
    { chapters: [{ start_time: 0, title: long }] },
    'title of a chapter of 20001 signs cut to 500',
  ],
  [
    'a picture’s address of 2,000 signs',
    {
      thumbnails: [{ url: `https://i.ytimg.com/${'x'.repeat(2_000)}`, width: 640, height: 480 }],
    },
    'picture left out',
  ],
])('nor one by a dump that has %s', async (_, entry, said) => {
  const box = await open();
  const from = join(box.root, 'dump.json');
  const common = { _type: 'url', ie_key: 'Youtube', duration: 600, description: 'D' };
  writeFileSync(
    from,
    JSON.stringify({
      ...{ _type: 'playlist', id: playlist, title: 'Meetup', playlist_count: 2 },
      entries: [
        { ...common, id: odd, title: 'Weirs', ...entry },
        { ...common, id: plain, title: 'Rivers' },
      ],
    }),
  );
  const { code, stdout } = await box.sync({ from }, {});
  expect(code).toBe(0);
  expect(stdout).toContain(`${odd}: `);
  expect(stdout).toContain(said);
  const { videos } = syncedOf(box);
  expect(videos.map(({ id }) => id)).toEqual([odd, plain]);
  expect(videos[1]?.duration).toBe(600);
});

test('what fits stays the same, and a cut goes through no character', () => {
  const video = (rawTitle: string): FetchedVideo => ({ id: odd, state: 'published', rawTitle });
  const of = (title: string, videos: FetchedVideo[]) => ({
    ...{ id: playlist, title, description: '', source: 'api' as const, videos, elsewhere: [] },
    ...{ duplicates: [], complete: true, lacks: [], units: 1 },
  });
  const whole = of('Meetup', [video('x'.repeat(500))]);
  expect(boundPlaylist(whole)).toBe(whole);
  const bound = boundPlaylist(of('Meetup', [video(`${'x'.repeat(499)}🌊🌊`)]));
  expect(bound.videos[0]?.rawTitle).toBe('x'.repeat(499));
  expect(boundPlaylist(of(long, [])).lacks).toEqual([
    'what does not fit: 1 (the playlist’s own words: cut)',
  ]);
});
