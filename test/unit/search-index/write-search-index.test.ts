import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSearchIndex } from '../../../scripts/adapters/search-index/write-search-index.ts';
import type { IndexFile } from '../../../src/search/index/index-files.ts';

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
  manifest: (version: string) => ({ version, records: 1, cues: 2, videoFiles: 0 }),
});

test('files are packed below their version, which the manifest names', async () => {
  const files = [file('words/0.bin', 'some words'), file('said/0/0.bin', 'some said')];
  const { version, files: count } = await writeSearchIndex(index(files), site);
  const manifest: unknown = JSON.parse(readFileSync(join(site, 'search/index.json'), 'utf8'));
  expect(manifest).toEqual({ version, records: 1, cues: 2, videoFiles: 0 });
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

test('a file that cannot be written long after it was handed over is an error too', async () => {
  function* files(): Generator<IndexFile> {
    yield file('a.bin', 'one');
    yield file('a.bin/below-a-file.bin', 'two');
    for (let number = 0; number < 1000; number += 1) yield file(`${number}.bin`, 'more');
  }
  await expect(writeSearchIndex(index(files()), site)).rejects.toThrow(/EEXIST|ENOTDIR/);
  expect(existsSync(join(site, 'search/index.json'))).toBe(false);
});
