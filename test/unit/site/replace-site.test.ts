import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearDeadBuilds } from '../../../scripts/site/clear-dead-builds.ts';
import { mendSite } from '../../../scripts/site/mend-site.ts';
import { assertMayReplace, replaceSite } from '../../../scripts/site/replace-site.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replace-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function folder(name: string, files: readonly string[]): string {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  for (const file of files) writeFileSync(join(path, file), file);
  return path;
}

const SITE = ['index.html', '404.html', 'addresses.json'];

test('a site may be written where nothing is, or where one was', () => {
  expect(() => assertMayReplace(join(root, 'new'), [])).not.toThrow();
  expect(() => assertMayReplace(folder('empty', []), [])).not.toThrow();
  expect(() => assertMayReplace(folder('old', SITE), [])).not.toThrow();
});

test('a folder with anything else in it is left alone', () => {
  expect(() => assertMayReplace(folder('home', ['letters.txt', 'index.html']), [])).toThrow(
    'holds something else',
  );
});

test('neither the project nor the archive can be written over, even where a site is', () => {
  const site = folder('site', SITE);
  expect(() => assertMayReplace(site, [site])).toThrow('would be lost');
  expect(() => assertMayReplace(site, [join(site, 'data')])).toThrow('would be lost');
});

test('the earlier site is gone once the new one is there', async () => {
  const old = folder('old', [...SITE, 'gone.html']);
  await replaceSite(folder('new', SITE), old);
  expect(existsSync(join(old, 'index.html'))).toBe(true);
  expect(existsSync(join(old, 'gone.html'))).toBe(false);
  expect(existsSync(join(root, 'new'))).toBe(false);
});

test('nothing of a swap is left beside the site', async () => {
  const old = folder('old', SITE);
  await replaceSite(folder('new', SITE), old);
  expect(readdirSync(root)).toEqual(['old']);
});

test('a link in place of the site is followed, and stays a link', async () => {
  const real = folder('real', [...SITE, 'gone.html']);
  symlinkSync(real, join(root, 'site'));
  await replaceSite(folder('new', SITE), join(root, 'site'));
  expect(readdirSync(real).sort()).toEqual([...SITE].sort());
  expect(readdirSync(root).sort()).toEqual(['real', 'site']);
});

// Root writes into any folder, so there this shows nothing.
test.skipIf(process.getuid?.() === 0)(
  'where the new site cannot be put in place the old one stays, and it is said',
  async () => {
    const old = folder('shut/old', [...SITE, 'page.html']);
    const fresh = folder('new', SITE);
    chmodSync(join(root, 'shut'), 0o555);
    await expect(replaceSite(fresh, old)).rejects.toThrow('the one before is as it was');
    chmodSync(join(root, 'shut'), 0o755);
    expect(existsSync(join(old, 'page.html'))).toBe(true);
  },
);

const dead = 2 ** 22 + 1;

test('a swap a killed build had begun is finished by the next', () => {
  const site = join(root, 'dist');
  folder(`.dist.old-${dead}`, [...SITE, 'old.html']);
  folder(`.dist.next-${dead}`, [...SITE, 'new.html']);
  mendSite(site);
  expect(readdirSync(root)).toEqual(['dist']);
  expect(existsSync(join(site, 'new.html'))).toBe(true);
});

test('an old site whose successor is gone comes back', () => {
  folder(`.dist.old-${dead}`, SITE);
  mendSite(join(root, 'dist'));
  expect(readdirSync(root)).toEqual(['dist']);
});

test('what a killed build had staged, or not yet deleted, is deleted; the site stays', () => {
  folder('dist', [...SITE, 'mine.html']);
  folder(`.dist.next-${dead}`, ['half.html']);
  folder(`.dist.old-${dead + 1}`, SITE);
  mendSite(join(root, 'dist'));
  expect(readdirSync(root)).toEqual(['dist']);
  expect(existsSync(join(root, 'dist/mine.html'))).toBe(true);
});

test('what belongs to another site or a running build is left alone', () => {
  const others = ['.dist.next-x', `.dist.old-${process.ppid}`, `.other.old-${dead}`, 'dist'];
  for (const name of others) folder(name, SITE);
  mendSite(join(root, 'dist'));
  expect(readdirSync(root).sort()).toEqual(others.sort());
});

test('unfinished sites of dead builds are cleared, those of running ones and other caches stay', () => {
  for (const name of [`site-${dead}`, `site-${dead}-index`, `site-${process.ppid}`, 'astro']) {
    folder(join('cache', name), ['a.jpg']);
  }
  clearDeadBuilds(join(root, 'cache'));
  expect(readdirSync(join(root, 'cache')).sort()).toEqual(['astro', `site-${process.ppid}`]);
});

test('a build killed at any moment of its swaps leaves an old site or a new one, whole', async () => {
  const site = folder('dist', []);
  const pages = Array.from({ length: 60 }, (_, page) => `page-${page}.html`);
  for (const name of [...SITE, ...pages]) writeFileSync(join(site, name), '0');
  const script = new URL('./replace-over-and-over.ts', import.meta.url);
  const seen = new Set<string>();
  for (let round = 0; round < 20; round += 1) {
    const child = fork(script, [root, String(round), ...SITE, ...pages], { stdio: 'ignore' });
    await once(child, 'message');
    await new Promise((resolve) => setTimeout(resolve, (round * 7) % 60));
    child.kill('SIGKILL');
    await once(child, 'exit');
    mendSite(site);
    const texts = new Set(readdirSync(site).map((name) => readFileSync(join(site, name), 'utf8')));
    expect(readdirSync(site).sort()).toEqual([...SITE, ...pages].sort());
    expect(texts.size).toBe(1);
    expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
    for (const text of texts) seen.add(text);
  }
  expect(seen.size).toBeGreaterThan(3);
});
