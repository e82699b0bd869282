import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexBeside } from '../../../scripts/adapters/search-index/index-beside.ts';
import { indexFacts } from '../../../src/site/search/build-index.ts';
import { openArchive } from '../../../src/store/open-archive.ts';

const facts = indexFacts(openArchive('test/fixtures/demo'));

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'aftertalk-beside-'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

test('an index is made in a thread of its own, which tells how far it is', async () => {
  const parts: number[] = [];
  await indexBeside({ facts, said: [], site }, (part) => parts.push(part)).done;
  const manifest = JSON.parse(readFileSync(join(site, 'search/index.json'), 'utf8')) as {
    version: string;
  };
  expect(existsSync(join(site, 'search', manifest.version, 'moments.bin'))).toBe(true);
  expect(parts.at(-1)).toBe(1);
  expect(parts).toEqual(parts.toSorted((one, other) => one - other));
});

test('what goes wrong in the thread is told, and nothing is left that looks whole', async () => {
  const { done } = indexBeside({ facts, said: [join(site, 'nowhere')], site }, () => undefined);
  await expect(done).rejects.toThrow('no such file');
  expect(existsSync(join(site, 'search/index.json'))).toBe(false);
});

test('a thread that is stopped leaves no manifest', async () => {
  const { done, stop } = indexBeside({ facts, said: [], site }, () => undefined);
  await stop();
  await expect(done).rejects.toThrow('was not finished');
  expect(existsSync(join(site, 'search/index.json'))).toBe(false);
});
