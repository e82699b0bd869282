import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { withArchiveLock } from '../../../scripts/adapters/archive-lock/archive-lock.ts';
import { readArchive } from '../../../src/store/read-archive.ts';
import { startYouTubeStandIn } from '../../stand-in/youtube/start-youtube-stand-in.ts';
import { makeContent } from '../../stand-in/youtube/content.ts';
import { drawPhoto } from '../../fixtures/draw/draw-photo.ts';
import { temporaryFolder } from '../photos/temporary-folder.ts';

const cli = new URL('../../../scripts/cli.ts', import.meta.url).pathname;
const day = '2031-05-14';
const playlist = 'PLharbourtogether';
const lock = '.aftertalk-lock';
const dead = 2 ** 22 + 1;

/** An archive of one event with sessions, photos and recordings; returns its folder. */
function archive(sessions = 6): string {
  const root = temporaryFolder();
  const event = join(root, 'events', 'meetup');
  mkdirSync(event, { recursive: true });
  const ids = Array.from({ length: sessions }, (_, n) => n);
  writeFileSync(join(root, 'archive.yaml'), 'title: T\ntagline: T\nthumbnails: false\n');
  writeFileSync(
    join(event, 'event.yaml'),
    `name: Meetup\nstart: ${day}\nend: ${day}\ntimeZone: UTC\nplaylists: [${playlist}]\n`,
  );
  writeFileSync(
    join(event, 'schedule.yaml'),
    `sessions:\n${ids.map((n) => `  - { id: talk-${n}, title: Talk number ${n} }\n`).join('')}`,
  );
  writeFileSync(
    join(event, 'photos.yaml'),
    `photos:\n${ids.map((n) => `  - { id: photo-${n}, alt: A badge }\n`).join('')}`,
  );
  return root;
}

/** Starts the command line as people do; what it says is there when it has ended. */
function start(root: string, args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [cli, ...args, '--data', root], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  child.stderr.on('data', (text) => (said += String(text)));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number, said }));
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, ended };
}

const hide = (root: string, what: string, id: string) =>
  start(root, ['hide', what, id, '--why', 'asked for']);

const locks = (root: string) => readdirSync(root).filter((name) => name.startsWith(lock));

test('of many programs that hide at once each one’s photo is hidden', async () => {
  const root = archive();
  const ids = Array.from({ length: 6 }, (_, n) => `photo-${n}`);
  const ends = await Promise.all(ids.map((id) => hide(root, 'photo', id).ended));
  expect(ends.map(({ code }) => code)).toEqual(ids.map(() => 0));
  const { sources } = readArchive(root);
  expect(sources?.events[0]?.photos.map(({ id, hidden }) => [id, hidden])).toEqual(
    ids.map((id) => [id, true]),
  );
  expect(locks(root)).toEqual([]);
}, 60_000);

test('what a person decides while a sync waits for the network stays', async () => {
  const root = archive();
  const synced = join(root, 'events/meetup/synced');
  const standIn = await startYouTubeStandIn(makeContent(4, playlist));
  onTestFinished(() => standIn.close());
  const env = { YOUTUBE_API_URL: standIn.url, YOUTUBE_API_KEY: 'a-secret-key' };
  expect((await start(root, ['sync'], env).ended).code).toBe(0);
  const [video = ''] = makeContent(4, playlist).videos.map(({ id }) => id);
  standIn.serve(makeContent(5, playlist), [{ kind: 'hang', on: 'playlistItems', times: 1 }]);
  const sync = start(root, ['sync', '--fresh', '--timeout', '5'], env);
  const asked = standIn.requests.length;
  while (sync.child.exitCode === null && standIn.requests.length <= asked) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const accept = start(root, [
    ...['accept', '--event', 'meetup', '--video', video, '--session', 'talk-1'],
  ]);
  const hidden = hide(root, 'talk', 'talk-2');
  expect((await accept.ended).code).toBe(0);
  expect((await hidden.ended).code).toBe(0);
  const accepted = readFileSync(join(synced, 'videos.json'), 'utf8');
  expect(accepted).toContain('talk-1');
  const { code, said } = await sync.ended;
  expect([code, said.includes('    at ')]).toEqual([0, false]);
  const after = JSON.parse(readFileSync(join(synced, 'videos.json'), 'utf8')) as {
    videos: unknown[];
  };
  expect(after.videos).toHaveLength(5);
  expect(JSON.stringify(after)).toContain('talk-1');
  expect(readFileSync(join(root, 'events/meetup/corrections.yaml'), 'utf8')).toContain('talk-2');
}, 60_000);

test('a photo that is hidden while it is imported does not come back', async () => {
  const root = archive(40);
  const from = temporaryFolder();
  for (let n = 0; n < 40; n += 1) {
    writeFileSync(
      join(from, `photo-${n}.jpg`),
      await drawPhoto({
        file: `photo-${n}.jpg`,
        subject: 'badge',
        takenAt: `${day}T09:10:${10 + n}`,
        offset: '+00:00',
        longEdge: 160,
        camera: { make: 'Fabrikam', model: 'F100', serial: String(n) },
        caption: `Badge ${n}`,
        creator: 'Ana Example',
        licence: 'https://creativecommons.org/licenses/by/4.0/',
      }),
    );
  }
  const photos = join(root, 'events/meetup/photos');
  const imported = start(root, ['photos', 'import', from]);
  while (imported.child.exitCode === null && !existsSync(photos)) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const hidden = hide(root, 'photo', 'photo-3');
  expect((await hidden.ended).code).toBe(0);
  const { code, said } = await imported.ended;
  expect([code, said.includes('    at ')]).toEqual([0, false]);
  const records = readFileSync(join(root, 'events/meetup/synced/photos.json'), 'utf8');
  expect(records).toContain('"photo-4"');
  expect(records).not.toContain('"photo-3"');
  expect(readdirSync(photos)).toHaveLength(39);
}, 60_000);

/** Puts a lock in place as another program would. */
function lockedBy(root: string, owner: { pid: number; host: string }) {
  mkdirSync(join(root, lock));
  const all = { ...owner, token: '0'.repeat(32), command: 'sync' };
  writeFileSync(join(root, lock, 'owner.json'), JSON.stringify(all));
}

test('a lock whose owner is dead is broken, by one of those who wait', async () => {
  const root = archive();
  lockedBy(root, { pid: dead, host: hostname() });
  const ends = await Promise.all([0, 1, 2].map((n) => hide(root, 'photo', `photo-${n}`).ended));
  expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
  const { sources } = readArchive(root);
  expect(sources?.events[0]?.photos.filter(({ hidden }) => hidden)).toHaveLength(3);
}, 60_000);

test.each([
  ['a running program of this machine', { pid: process.ppid, host: hostname() }],
  ['a program of another machine', { pid: dead, host: 'elsewhere' }],
])('the lock of %s is waited for, and it is said whose it is', async (_, owner) => {
  const root = temporaryFolder();
  lockedBy(root, owner);
  const said: string[] = [];
  let worked = false;
  const say = (line: string) => {
    said.push(line);
    worked = existsSync(join(root, lock)) && worked;
    rmSync(join(root, lock), { recursive: true });
  };
  await withArchiveLock(root, { command: 'hide', say }, () => {
    worked = true;
  });
  expect(said).toEqual([
    `Waiting for npm run sync (process ${owner.pid} on ${owner.host}), which writes into the archive…`,
  ]);
  expect(worked).toBe(true);
  expect(locks(root)).toEqual([]);
});

test('two parts of one program wait for each other', async () => {
  const root = temporaryFolder();
  const steps: string[] = [];
  const part = (name: string) =>
    withArchiveLock(root, { command: name, say: () => undefined }, async () => {
      steps.push(name);
      await new Promise((resolve) => setTimeout(resolve, 20));
      steps.push(name);
    });
  await Promise.all([part('one'), part('two')]);
  expect(steps).toEqual(['one', 'one', 'two', 'two']);
});
