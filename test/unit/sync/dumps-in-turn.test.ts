import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SyncedVideos } from '../../../src/domain/schema/synced-videos.ts';
import { harbourContent } from '../../stand-in/youtube/harbour-content.ts';
import { openSandbox } from './sync-sandbox.ts';

const eventFile = (playlists: string) => `name: Harbour Days
start: 2024-06-13
end: 2024-06-14
timeZone: Europe/Oslo
playlists: [${playlists}]
`;

let sandbox: Awaited<ReturnType<typeof openSandbox>>;
beforeEach(async () => {
  sandbox = await openSandbox(harbourContent, {
    'events/harbour-days/event.yaml': eventFile('PLharbourdays2024'),
  });
});
afterEach(() => sandbox.close());

const full = {
  id: 'hrbr-open01',
  title: 'Opening Remarks - Ada Ferry',
  description: 'How the harbour opened.',
  duration: 580,
  timestamp: 1_718_272_800,
  language: 'en',
  chapters: [
    { start_time: 0, title: 'Casting off' },
    { start_time: 90, title: 'Under way' },
  ],
  subtitles: { en: [] },
  automatic_captions: { 'en-orig': [] },
};
const flat = {
  _type: 'url',
  ie_key: 'Youtube',
  id: full.id,
  title: full.title,
  description: null,
  duration: 580,
  live_status: null,
  availability: null,
};

function dump(entries: object[], more: object = {}): string {
  const file = join(sandbox.root, 'dump.json');
  const list = { _type: 'playlist', id: 'PLharbourdays2024', title: 'Harbour', entries };
  writeFileSync(file, JSON.stringify({ ...list, playlist_count: entries.length, ...more }));
  return file;
}
const synced = () =>
  JSON.parse(
    readFileSync(join(sandbox.root, 'events/harbour-days/synced/videos.json'), 'utf8'),
  ) as SyncedVideos;

test('a quick flat dump after a full one erases nothing', async () => {
  await sandbox.sync({ from: dump([full]) }, {});
  const before = synced();
  const { code, stdout } = await sandbox.sync({ from: dump([flat]) }, {});
  expect([code, stdout]).toEqual([0, expect.stringContaining('unchanged: 1')]);
  expect(stdout).toContain('a quick dump does not tell');
  expect(synced()).toEqual(before);
  expect(before.videos[0]).toMatchObject({
    description: full.description,
    chapters: [{ title: 'Casting off' }, { title: 'Under way' }],
    captionTracks: [{ language: 'en' }, { language: 'en' }],
  });
});

test('a flat dump after the API takes no description away', async () => {
  await sandbox.sync();
  const known = synced().videos.find(({ id }) => id === full.id);
  await sandbox.sync({ from: dump([flat], { playlist_count: 9 }) }, {});
  expect(known?.description).not.toBe('');
  expect(synced().videos.find(({ id }) => id === full.id)).toEqual({
    ...known,
    rawTitle: flat.title,
    duration: flat.duration,
  });
});

test('a full dump that says there is none takes it away', async () => {
  await sandbox.sync({ from: dump([full]) }, {});
  const none = { description: '', chapters: null, subtitles: {}, automatic_captions: {} };
  await sandbox.sync({ from: dump([{ ...full, ...none }]) }, {});
  expect(synced().videos[0]).toMatchObject({ description: '' });
  expect(synced().videos[0]).not.toHaveProperty('chapters');
  expect(synced().videos[0]).not.toHaveProperty('captionTracks');
});

test('a dump that is silent about the machine’s captions keeps them', async () => {
  await sandbox.sync({ from: dump([full]) }, {});
  const { automatic_captions: heard, ...silent } = full;
  expect(heard).toEqual({ 'en-orig': [] });
  await sandbox.sync({ from: dump([{ ...silent, subtitles: { no: [] } }]) }, {});
  expect(synced().videos[0]?.captionTracks).toEqual([
    { language: 'no', kind: 'edited' },
    { language: 'en', kind: 'auto' },
  ]);
});

test('two videos that stay hidden make nothing gone, today and later', async () => {
  const second = { ...flat, id: 'hrbr-tides2', title: 'Tides' };
  const third = { ...flat, id: 'hrbr-newone', title: 'Fresh' };
  await sandbox.sync({ from: dump([flat, second], { playlist_count: 4 }) }, {});
  const renamed = { ...second, title: 'Tides, mended' };
  const later = dump([renamed, third], { playlist_count: 4 });
  const { stdout } = await sandbox.sync({ from: later }, {});
  expect(stdout).toContain('videos of the playlist that are not in the dump: 2');
  expect(synced().videos.map(({ id, state, rawTitle }) => [id, state, rawTitle])).toEqual([
    ['hrbr-open01', 'published', full.title],
    ['hrbr-tides2', 'published', 'Tides, mended'],
    ['hrbr-newone', 'published', 'Fresh'],
  ]);
});

test('an empty dump makes nothing gone', async () => {
  await sandbox.sync({ from: dump([flat]) }, {});
  const { code, stdout } = await sandbox.sync({ from: dump([]) }, {});
  expect([code, stdout]).toEqual([0, expect.stringContaining('the dump names no videos')]);
  expect(synced().videos[0]).toMatchObject({ state: 'published' });
});

test('single videos are of the one playlist of the one event', async () => {
  const file = join(sandbox.root, 'videos.jsonl');
  writeFileSync(file, `${JSON.stringify(full)}\n`);
  await sandbox.sync({ from: file }, {});
  expect(synced().playlists[0]).toMatchObject({ id: 'PLharbourdays2024', items: [full.id] });
});

test('single videos of an event with two playlists are refused', async () => {
  const file = join(sandbox.root, 'videos.jsonl');
  writeFileSync(file, `${JSON.stringify(full)}\n`);
  writeFileSync(
    join(sandbox.root, 'events/harbour-days/event.yaml'),
    eventFile('PLharbourdays2024, PLharbourdays2025'),
  );
  const { code, stderr } = await sandbox.sync({ from: file }, {});
  expect([code, stderr]).toEqual([1, expect.stringContaining('does not say which playlist')]);
});
