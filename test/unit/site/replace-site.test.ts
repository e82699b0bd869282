import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assertMayReplace, replaceSite } from '../../../scripts/replace-site.ts';

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
