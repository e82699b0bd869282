import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { harbourContent } from '../stand-in/youtube/harbour-content.ts';
import {
  startYouTubeStandIn,
  type YouTubeStandIn,
} from '../stand-in/youtube/start-youtube-stand-in.ts';
import { testOfShipped } from '../shipped-archive.ts';

/** What a checkout holds besides what git has. */
const LEFT_OUT = new Set(['node_modules', '.git', 'dist', '.demo', '.cache', '.astro']);

let root = '';
let clone = '';
let standIn: YouTubeStandIn;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'aftertalk-own-'));
  const [origin, home] = [join(root, 'origin'), process.cwd()];
  cpSync(home, origin, {
    recursive: true,
    filter: (path) => path === home || !LEFT_OUT.has(basename(path)),
  });
  git(origin, 'init', '--quiet');
  git(origin, 'add', '--all');
  git(origin, 'commit', '--quiet', '--message', 'As it comes');
  clone = join(root, 'clone');
  git(root, 'clone', '--quiet', origin, clone);
  // In place of `npm ci`, which needs a registry.
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'), 'junction');
  standIn = await startYouTubeStandIn(harbourContent);
});
afterAll(async () => {
  await standIn.close();
  rmSync(root, { recursive: true, force: true });
});

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', [
    ...['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@a.example'],
    ...['-c', 'core.autocrlf=false', ...args],
  ]);

/** Runs an npm script in the clone until it ends or says `until`. */
async function npm(args: readonly string[], until?: RegExp) {
  const child = spawn('npm', args, {
    cwd: clone,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, YOUTUBE_API_URL: standIn.url, YOUTUBE_API_KEY: 'k', NODE_OPTIONS: '' },
  });
  let said = '';
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const code = await new Promise<number | null | undefined>((done) => {
    const hear = (text: Buffer) => {
      said += text.toString();
      if (until?.test(said)) done(undefined);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(done);
  });
  const stop = () => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    return ended;
  };
  return { said, code, stop };
}

testOfShipped(
  'from a clone to one’s own playlist served: new-archive --here, then start',
  async () => {
    const begun = await npm([
      ...['run', 'new-archive', '--', '--here'],
      ...['--playlist', 'https://www.youtube.com/playlist?list=PLharbourdays2024'],
    ]);
    expect([begun.code, begun.said]).toEqual([0, expect.stringContaining('Harbour Days is begun')]);
    expect(begun.said).toContain('+ # Harbour Days');
    const readme = readFileSync(join(clone, 'README.md'), 'utf8');
    expect(readme).toMatch(/^# Harbour Days\n/);
    expect(readme).not.toContain('ThanosCon');
    const address = /http:\/\/localhost:\d+\//;
    const { said, stop } = await npm(['start', '--', '--port', '0'], address);
    const [home = ''] = address.exec(said) ?? [said];
    try {
      const pageAt = async (path: string) => {
        const answer = await fetch(new URL(path, home));
        return answer.ok ? answer.text() : `${answer.status}`;
      };
      expect(await pageAt('')).toContain('Harbour Days');
      const event = await pageAt('events/harbour-days-2024/');
      const [, talk = ''] =
        /href="(\/events\/harbour-days-2024\/talks\/[^"?#]+\/)"/.exec(event) ?? [];
      expect(await pageAt(talk)).toMatch(/<h1[^>]*>[^<]+/);
      expect(await pageAt('events/thanoscon-europe-2024/')).toBe('404');
    } finally {
      await stop();
    }
  },
);
