import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTaskQueue } from '../../../scripts/adapters/search-index/task-queue.ts';
import { writeSearchIndex } from '../../../scripts/adapters/search-index/write-search-index.ts';
import type { IndexFile } from '../../../src/search/index-files.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'aftertalk-index-'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

const file = (path: string, text: string): IndexFile => ({
  path,
  bytes: new TextEncoder().encode(text),
});
const index = (files: Iterable<IndexFile>) => ({
  files,
  manifest: (version: string) => ({ version, records: 1, cues: 2 }),
});

test('files are packed below their version, which the manifest names', async () => {
  const files = [file('words/0.bin', 'some words'), file('said/0/0.bin', 'some said')];
  const { version, files: count } = await writeSearchIndex(index(files), site);
  const manifest: unknown = JSON.parse(readFileSync(join(site, 'search/index.json'), 'utf8'));
  expect(manifest).toEqual({ version, records: 1, cues: 2 });
  expect(count).toBe(3);
  expect(readdirSync(join(site, 'search')).sort()).toEqual([version, 'index.json'].sort());
  const packed = readFileSync(join(site, 'search', version, 'said/0/0.bin'));
  expect(inflateRawSync(packed).toString()).toBe('some said');
});

test('the version is the same for the same files and another for any other', async () => {
  const write = async (...files: IndexFile[]) =>
    (await writeSearchIndex(index(files), site)).version;
  const first = await write(file('a.bin', 'one'));
  expect(await write(file('a.bin', 'one'))).toBe(first);
  expect(await write(file('a.bin', 'two'))).not.toBe(first);
  expect(await write(file('b.bin', 'one'))).not.toBe(first);
});

test('more files than are written at once all arrive', async () => {
  const files = Array.from({ length: 1500 }, (_, number) => file(`${number}.bin`, `${number}`));
  const { version } = await writeSearchIndex(index(files), site);
  expect(readdirSync(join(site, 'search', version))).toHaveLength(1500);
});

test('a file that cannot be written is an error, and no manifest names what is incomplete', async () => {
  writeFileSync(join(site, 'search'), 'in the way');
  await expect(writeSearchIndex(index([file('a.bin', 'one')]), site)).rejects.toThrow(
    /EEXIST|ENOTDIR/,
  );
  expect(existsSync(join(site, 'search/index.json'))).toBe(false);
});

test('a transcript that cannot be read is an error too', async () => {
  function* files(): Generator<IndexFile> {
    yield file('a.bin', 'one');
    throw new Error('no such transcript');
  }
  await expect(writeSearchIndex(index(files()), site)).rejects.toThrow('no such transcript');
  expect(existsSync(join(site, 'search/index.json'))).toBe(false);
});

test('no more tasks run at once than were asked for, and the first failure is reported', async () => {
  const queue = createTaskQueue(3);
  let running = 0;
  let most = 0;
  for (let number = 0; number < 20; number += 1) {
    await queue.add(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
    });
  }
  await queue.finish();
  expect([running, most]).toEqual([0, 3]);
  await queue.add(() => Promise.reject(new Error('disk full')));
  await expect(queue.finish()).rejects.toThrow('disk full');
});
