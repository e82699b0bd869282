import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSearchIndex } from '../../../scripts/adapters/search-index/write-search-index.ts';
import type { IndexPart } from '../../../src/search/index/index-files.ts';
import { IndexReader } from '../../../src/search/index/index-reader.ts';
import { packBytes } from '../../../src/search/build/pack-writer.ts';
import { readSlice } from '../../../scripts/adapters/search-index/read-slice.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'aftertalk-index-'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const said = (number: number, text: string): IndexPart => ({
  ...{ shelf: 'said', number },
  bytes: encode(text),
});
const index = (parts: Iterable<IndexPart>) => ({
  parts,
  manifest: (packed: { version: string; layout: number }) => ({
    ...{ records: 1, cues: 2, videoFiles: 0 },
    ...packed,
  }),
});

/** Reads parts as a page does, slice by slice. */
const readerOf = (written: { version: string; layout: number }) =>
  new IndexReader((path, slice) => readSlice(join(site, path), slice), written);

test('parts are packed below their version, which the manifest names', async () => {
  const parts: IndexPart[] = [
    said(0, 'some said'),
    { shelf: 'words', number: 0, bytes: encode('some words') },
    { shelf: 'places', number: 0, bytes: encode('some places') },
    { whole: 'entities', bytes: encode('some names') },
    { shelf: 'videos', number: 0, bytes: encode('a video') },
  ];
  const texts = parts.map(({ bytes }) => decode(bytes));
  const written = await writeSearchIndex(index(parts), site);
  const { version, layout } = written;
  const manifest: unknown = JSON.parse(readFileSync(join(site, 'search/index.json'), 'utf8'));
  expect(manifest).toEqual({ version, layout, records: 1, cues: 2, videoFiles: 0 });
  expect(readdirSync(join(site, 'search', version)).sort()).toEqual([
    ...['0.bin', '1.bin', 'entities.bin'],
  ]);
  expect(written.files).toBe(4);
  const reader = readerOf(written);
  const read = await Promise.all(parts.map((part) => reader.read(part, decode)));
  expect(read).toEqual(texts);
});

test('the version is the same for the same parts and another for any other', async () => {
  const write = async (...parts: IndexPart[]) =>
    (await writeSearchIndex(index(parts), site)).version;
  const first = await write(said(0, 'one'));
  expect(await write(said(0, 'one'))).toBe(first);
  expect(await write(said(0, 'two'))).not.toBe(first);
  expect(await write({ whole: 'entities', bytes: encode('one') })).not.toBe(first);
});

test('more parts than are handed over at once all arrive, in few files', async () => {
  const texts = Array.from(
    { length: 1500 },
    (_, number) => `${randomBytes(900).toString('hex')}${number}`,
  );
  const written = await writeSearchIndex(index(texts.map((text, at) => said(at, text))), site);
  const folder = join(site, 'search', written.version);
  const packs = readdirSync(folder);
  expect(packs.length).toBeLessThan(7);
  for (const pack of packs) expect(statSync(join(folder, pack)).size).toBeLessThan(packBytes + 1);
  const reader = readerOf(written);
  for (const [number, text] of texts.entries())
    expect(await reader.read({ shelf: 'said', number }, decode)).toBe(text);
  await expect(reader.read({ shelf: 'said', number: 1500 }, decode)).rejects.toThrow(
    'no said 1500',
  );
});

test('a pack that cannot be written is an error, and no manifest names what is incomplete', async () => {
  writeFileSync(join(site, 'search'), 'in the way');
  await expect(writeSearchIndex(index([said(0, 'one')]), site)).rejects.toThrow(/EEXIST|ENOTDIR/);
  expect(existsSync(join(site, 'search/index.json'))).toBe(false);
});

test('a transcript that cannot be read is an error too', async () => {
  function* parts(): Generator<IndexPart> {
    yield said(0, 'one');
    throw new Error('no such transcript');
  }
  await expect(writeSearchIndex(index(parts()), site)).rejects.toThrow('no such transcript');
  expect(existsSync(join(site, 'search/index.json'))).toBe(false);
});

test('a pack that cannot be written long after its parts were handed over is an error too', async () => {
  function* parts(): Generator<IndexPart> {
    yield { whole: 'entities', bytes: encode('one') };
    mkdirSync(join(site, 'search/unfinished/1.bin'));
    for (let at = 0; at < 1500; at += 1) yield said(at, randomBytes(900).toString('hex'));
  }
  await expect(writeSearchIndex(index(parts()), site)).rejects.toThrow(/EISDIR/);
  expect(existsSync(join(site, 'search/index.json'))).toBe(false);
});

test('an index that begins with the packs of what was said is the one made of all parts', async () => {
  const saidParts = (): IndexPart[] => [
    ...Array.from({ length: 40 }, (_, number) => said(number, `${number} was said`.repeat(800))),
    { shelf: 'words', number: 0, bytes: encode('some words') },
    { shelf: 'places', number: 0, bytes: encode('some places') },
    { whole: 'moments', bytes: encode('which talk') },
  ];
  const names = (name: string): IndexPart[] => [
    { whole: 'names', bytes: encode(name) },
    { shelf: 'videos', number: 0, bytes: encode(`video of ${name}`) },
  ];
  const before = await writeSearchIndex(index([...saidParts(), ...names('Ann')]), site);
  const whole = await writeSearchIndex(index([...saidParts(), ...names('Bea')]), site);
  const folder = join(site, 'search', before.version);
  const bytesOf = (version: string) =>
    readdirSync(join(site, 'search', version)).map((name) =>
      readFileSync(join(site, 'search', version, name)).toString('base64'),
    );
  const asMadeOfAll = bytesOf(whole.version);
  rmSync(join(site, 'search', whole.version), { recursive: true });
  const begun = await writeSearchIndex(index(names('Bea')), site, { ...before, folder });
  expect(begun).toEqual(whole);
  expect(bytesOf(begun.version)).toEqual(asMadeOfAll);
});
