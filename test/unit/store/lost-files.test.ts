import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  renameSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readArchive } from '../../../src/store/read-archive.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lost-'));
  cpSync('test/fixtures/demo', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const shown = () => {
  const { archive } = readArchive(root);
  const [photo] = (archive?.photos ?? []).flatMap(({ file }) => file ?? []);
  if (photo === undefined) throw new Error('the demo holds no photo');
  return join(root, photo);
};

test.each([
  ['missing', (path: string) => rmSync(path), /is missing/],
  ['empty', (path: string) => writeFileSync(path, ''), /is empty/],
  [
    'cut off',
    (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 9_000)),
    /is cut off/,
  ],
  [
    'a pointer of Git LFS',
    (path: string) => writeFileSync(path, 'version https://git-lfs.github.com/spec/v1\noid x\n'),
    /pointer of Git LFS/,
  ],
  ['a text', (path: string) => writeFileSync(path, 'see attachment'), /is no JPEG and no WebP/],
  [
    'a folder',
    (path: string) => {
      rmSync(path);
      mkdirSync(path);
    },
    /is no file/,
  ],
  [
    'a link that leads nowhere',
    (path: string) => {
      rmSync(path);
      symlinkSync('/nowhere/at/all.jpg', path);
    },
    /is missing/,
  ],
])('a photo that is %s is an error where it is named', (_, breakIt, said) => {
  breakIt(shown());
  const { archive, problems } = readArchive(root);
  const [lost] = problems.filter(({ rule }) => rule === 'lost-file');
  expect(archive).toBeUndefined();
  expect(lost?.message).toMatch(said);
  expect(lost?.file).toMatch(/synced\/photos\.json$/);
  expect(lost?.line).toBeGreaterThan(1);
});

test('an event behind a link is an event', () => {
  const before = readArchive(root).archive?.events.length;
  renameSync(join(root, 'events/longhaul-2025'), join(root, 'elsewhere'));
  symlinkSync(join(root, 'elsewhere'), join(root, 'events/longhaul-2025'));
  expect(readArchive(root).archive?.events.length).toBe(before);
});
