import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createNewEvent } from '../../../scripts/commands/new-event.ts';
import { readArchive } from '../../../src/store/read-archive.ts';
import { harbourContent } from '../../stand-in/youtube/harbour-content.ts';
import { openSandbox, run } from './sync-sandbox.ts';
import type { Sandbox } from './sync-sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await openSandbox(harbourContent, {
    'people.yaml': '- id: ada\n  name: Adelaide Ferry\n  aliases: [ADA FERRY]\n',
  });
});
afterEach(() => sandbox.close());

const command = createNewEvent({
  sleep: () => Promise.resolve(),
  random: () => 0,
  now: () => new Date('2026-03-01T00:00:00Z'),
});
const playlist = 'https://www.youtube.com/playlist?list=PLharbourdays2024';
const newEvent = (flags: Record<string, string | boolean> = {}) =>
  run(
    command,
    { data: sandbox.root, playlist, ...flags },
    { YOUTUBE_API_URL: sandbox.standIn.url, YOUTUBE_API_KEY: 'k' },
  );

test('a playlist becomes an event the archive can read', async () => {
  const { code, stdout } = await newEvent();
  expect(code).toBe(0);
  expect(stdout).toContain('people known already: Adelaide Ferry');
  expect(stdout).toContain('people new to the archive: Ben Quay, Zoë Moreau');
  const { archive, problems } = readArchive(sandbox.root);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const event = archive?.eventById.get('harbour-days-2024');
  expect(event).toMatchObject({
    name: 'Harbour Days 2024',
    start: '2024-06-12',
    end: '2024-06-12',
  });
  expect(event?.guessed).toEqual(expect.arrayContaining(['name', 'start', 'end', 'timeZone']));
  const tides = archive?.talks.find(({ title }) => title.startsWith('Reading the Tides'));
  expect(tides?.speakers.map(({ personId, affiliation }) => [personId, affiliation])).toEqual([
    ['ben-quay', 'Saltworks'],
    ['zoe-moreau', 'Saltworks'],
  ]);
  const opening = archive?.talks.find(({ title }) => title.startsWith('Opening'));
  expect(opening?.speakers.map(({ personId }) => personId)).toEqual(['ada']);
});

test('no file that was there is touched, and sync has nothing left to do', async () => {
  const before = sandbox.hashes();
  await newEvent({ id: 'harbour' });
  const after = sandbox.hashes();
  expect(after).toMatchObject(before);
  await sandbox.sync();
  expect(sandbox.hashes()).toEqual(after);
});

test('an event there is already is never overwritten', async () => {
  mkdirSync(join(sandbox.root, 'events/harbour-days-2024'), { recursive: true });
  const mine = join(sandbox.root, 'events/harbour-days-2024/event.yaml');
  writeFileSync(mine, eventOf('PLsomeother01'));
  const before = sandbox.hashes();
  for (const flags of [{}, { id: 'harbour-days-2024' }]) {
    const { code, stderr } = await newEvent(flags);
    expect([code, stderr]).toEqual([1, expect.stringContaining('an event of this name already')]);
  }
  expect(sandbox.hashes()).toEqual(before);
});

const eventOf = (playlistId: string) =>
  `name: Mine\nstart: 2024-01-01\nend: 2024-01-01\ntimeZone: UTC\nplaylists: [${playlistId}]\n`;

test('a playlist another event has is not taken twice', async () => {
  await newEvent({ id: 'first' });
  const before = sandbox.hashes();
  const { code, stderr } = await newEvent({ id: 'second' });
  expect([code, stderr]).toEqual([1, expect.stringContaining('npm run sync -- --event first')]);
  expect(sandbox.hashes()).toEqual(before);
});

test.each([
  ['a word', { playlist: 'harbour' }, 'not the address of a YouTube playlist'],
  ['another site', { playlist: 'https://example.com/?list=PLharbourdays2024' }, 'not the address'],
  ['a name that cannot be an address', { id: 'Harbour Days' }, 'lower-case letters'],
  ['a path', { id: '../elsewhere' }, 'lower-case letters'],
  ['an unknown playlist', { playlist: 'PLnobodyknows1' }, 'no such playlist'],
])('%s is refused, and nothing is made', async (_, flags, says) => {
  const before = sandbox.hashes();
  const { code, stderr } = await newEvent(flags);
  expect([code, stderr]).toEqual([1, expect.stringContaining(says)]);
  expect(sandbox.hashes()).toEqual(before);
});

test('of an empty playlist nothing is made', async () => {
  sandbox.serve({ playlists: [{ id: 'PLharbourdays2024', videoIds: [] }], videos: [] });
  const before = sandbox.hashes();
  const { code, stderr } = await newEvent();
  expect([code, stderr]).toEqual([1, expect.stringContaining('has no videos')]);
  expect(sandbox.hashes()).toEqual(before);
});

test('a dry run and a broken answer leave nothing behind', async () => {
  const before = sandbox.hashes();
  expect((await newEvent({ 'dry-run': true })).stdout).toContain('Nothing was written');
  sandbox.serve(harbourContent, { kind: 'cut-json', on: 'videos' });
  expect((await newEvent()).code).toBe(1);
  expect(sandbox.hashes()).toEqual(before);
});

/** The playlist of the next year, under another title where one is given. */
const nextYear = (title = 'Harbour Days 2025') => ({
  playlists: [{ id: 'PLharbourdays2025', title, videoIds: ['hrbr-next01'] }],
  videos: [{ id: 'hrbr-next01', title: 'Buoys | Ada Ferry' }],
});
const earlier = `name: Harbour Days 2024
series: Harbour Days
start: 2024-06-12
timeZone: Europe/Rome
language: it
hue: 77
playlists: [PLharbourdays2024]
`;

test.each([
  ['the next year of a series', 'Harbour Days 2025', { series: 'Harbour Days', hue: 77 }],
  ['a series with a number', 'HARBOUR DAYS #2', { series: 'Harbour Days', hue: 77 }],
  ['another event', 'Mill Talks 2025', {}],
])('%s has what an earlier event tells', async (_, title, told) => {
  const folder = join(sandbox.root, 'events/first');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'event.yaml'), earlier);
  sandbox.serve(nextYear(title));
  const { code, stdout } = await newEvent({ playlist: 'PLharbourdays2025', id: 'next' });
  expect(code).toBe(0);
  const event = readArchive(sandbox.root).sources?.events.find(({ id }) => id === 'next')?.event;
  expect(event).toMatchObject(told);
  const isSeries = 'series' in told;
  expect(stdout.includes('as first: time zone Europe/Rome')).toBe(isSeries);
  expect(event?.timeZone).toBe(isSeries ? 'Europe/Rome' : 'UTC');
  expect(event?.guessed).toContain('timeZone');
  expect(event?.series).toBe(isSeries ? 'Harbour Days' : undefined);
});
