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
