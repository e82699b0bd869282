import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mendArchive } from '../../../scripts/adapters/archive-change/put-in-place.ts';
import { makeContent } from '../../stand-in/youtube/content.ts';
import type { StandInContent } from '../../stand-in/youtube/content.ts';
import { startYouTubeStandIn } from '../../stand-in/youtube/start-youtube-stand-in.ts';
import type { YouTubeStandIn } from '../../stand-in/youtube/start-youtube-stand-in.ts';
import { hashesOf } from './sync-sandbox.ts';

const cli = new URL('../../../scripts/cli.ts', import.meta.url).pathname;
const playlist = 'PLharbourkilled';

let root: string;
let event: string;
let standIn: YouTubeStandIn;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'aftertalk-process-'));
  event = join(root, 'events/harbour-days');
  mkdirSync(event, { recursive: true });
  writeFileSync(join(root, 'archive.yaml'), 'title: A\ntagline: B\n');
  writeFileSync(
    join(event, 'event.yaml'),
    `name: Harbour Days\nstart: 2024-06-12\nend: 2024-06-12\ntimeZone: UTC\nplaylists: [${playlist}]\n`,
  );
  standIn = await startYouTubeStandIn(makeContent(12, playlist));
});
afterAll(async () => {
  await standIn.close();
  rmSync(root, { recursive: true, force: true });
});

function startSync(...flags: string[]) {
  const env = { ...process.env, YOUTUBE_API_URL: standIn.url, YOUTUBE_API_KEY: 'a-secret-key' };
  const child = spawn(process.execPath, [cli, 'sync', '--data', root, '--fresh', ...flags], {
    env,
    cwd: root,
  });
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  child.stderr.on('data', (text) => (said += String(text)));
  return { child, said: () => said };
}

async function syncToEnd(...flags: string[]) {
  const { child, said } = startSync(...flags);
  const [code] = (await once(child, 'close')) as [number];
  return { code, said: said() };
}

test('the command line exits 1 with words and without a stack when YouTube refuses', async () => {
  standIn.serve(makeContent(12, playlist), [{ kind: 'quota' }]);
  const { code, said } = await syncToEnd();
  expect(code).toBe(1);
  expect(said).toMatch(/^The day’s quota of this API key is used up. Nothing was written.\n/);
  expect(said).not.toMatch(/\n +at |a-secret-key|https?:/);
  expect(readdirSync(event)).toEqual(['event.yaml']);
});

/** The same videos under other titles, so that a whole set of files changes. */
function edition(n: number): StandInContent {
  const { playlists, videos } = makeContent(12 + n, playlist);
  return {
    playlists,
    videos: videos.map((video) => ({ ...video, title: `Edition ${n}: ${video.title ?? ''}` })),
  };
}

test('killed at any moment, a sync leaves what was there or all that is new', async () => {
  standIn.serve(edition(0));
  expect((await syncToEnd()).code).toBe(0);
  const staging = join(root, '.aftertalk-commit');
  const ends = new Set<string>();
  // A busy machine may see the files staged only when they are all there, so it gets more rounds.
  for (let round = 1; round <= 6 || (!ends.has('old') && round <= 40); round += 1) {
    const before = hashesOf(event);
    standIn.serve(edition(round));
    const { child } = startSync();
    const closed = once(child, 'close');
    // From the moment it begins to stage files, at another point each round.
    while (child.exitCode === null && !(existsSync(staging) && readdirSync(staging).length > 0)) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await new Promise((resolve) => setTimeout(resolve, ((round - 1) % 6) ** 2 * 4));
    child.kill('SIGKILL');
    await closed;
    mendArchive(root);
    const left = hashesOf(event);
    expect((await syncToEnd()).code).toBe(0);
    const after = hashesOf(event);
    expect([before, after]).toContainEqual(left);
    expect(readdirSync(event).sort()).toEqual(['event.yaml', 'synced']);
    ends.add(JSON.stringify(left) === JSON.stringify(before) ? 'old' : 'new');
  }
  expect(ends.has('old')).toBe(true);
}, 120_000);
