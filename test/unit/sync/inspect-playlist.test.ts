import { expect, test } from 'vitest';
import { inspect } from '../../../scripts/commands/inspect.ts';
import { harbourContent } from '../../stand-in/youtube/harbour-content.ts';
import { startYouTubeStandIn } from '../../stand-in/youtube/start-youtube-stand-in.ts';
import { run } from './sync-sandbox.ts';

test('the titles of a live playlist are shown as a table, and as JSON', async () => {
  const standIn = await startYouTubeStandIn(harbourContent);
  const env = { YOUTUBE_API_URL: standIn.url, YOUTUBE_API_KEY: 'k' };
  const playlist = 'PLharbourdays2024';
  const table = await run(inspect, { playlist }, env, ['titles']);
  expect(table.stdout.split('\n')[0]).toMatch(/^ +id +kind +title +speakers$/);
  expect(table.stdout).toMatch(
    /hrbr-tides2 {2}talk +Reading the Tides: Storage That Breathes +Ben Quay \(Saltworks\), Zoë Moreau \(Saltworks\)/,
  );
  expect(table.stderr).toContain('4 titles, read from the YouTube Data API');
  const json = await run(inspect, { playlist, json: true }, env, ['titles']);
  expect(JSON.parse(json.stdout)).toMatchObject({
    'hrbr-tides2': { title: 'Reading the Tides: Storage That Breathes' },
  });
  await standIn.close();
});

test('what the descriptions of a playlist say is shown as a table, and as JSON', async () => {
  const standIn = await startYouTubeStandIn(harbourContent);
  const env = { YOUTUBE_API_URL: standIn.url, YOUTUBE_API_KEY: 'k' };
  const playlist = 'PLharbourdays2024';
  const table = await run(inspect, { playlist }, env, ['descriptions']);
  expect(table.stdout.split('\n')[0]).toMatch(/^ +id +held +speakers +abstract +links$/);
  expect(table.stderr).toContain('4 descriptions, read from the YouTube Data API');
  const json = await run(inspect, { playlist, json: true }, env, ['descriptions']);
  expect(JSON.parse(json.stdout)).toHaveProperty('hrbr-tides2.abstract');
  await standIn.close();
});

test('a dump is a playlist to inspect', async () => {
  const playlist = 'test/fixtures/playlists/longhaul-nights-2024.json';
  const described = await run(inspect, { playlist }, {}, ['descriptions']);
  expect(described.stdout).toMatch(/2024-11-07 +Iris Okonjo \(Ferrous Lab\) +A hinge/);
  expect(described.stdout).toContain('slides https://slides.example.org/hinges');
  const titles = await run(inspect, { playlist }, {}, ['titles']);
  expect(titles.stdout).toContain('What a Hinge Knows');
});
