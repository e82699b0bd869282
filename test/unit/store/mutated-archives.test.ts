import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { UserError } from '../../../src/domain/user-error.ts';
import { openArchive } from '../../../src/store/open-archive.ts';
import { readArchive } from '../../../src/store/read-archive.ts';

const SEED = 20_261_130;
const ROUNDS = 120;

const root = mkdtempSync(join(tmpdir(), 'mutated-'));
cpSync('test/fixtures/demo', root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

/** A row of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const next = numbersFrom(SEED);
const below = (limit: number) => Math.floor(next() * limit);
const oneOf = <T>(list: readonly T[]): T => list[below(list.length)] as T;

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => join(root, name))
  .filter((path) => statSync(path).isFile())
  .sort();
const byKind = [
  ...Map.groupBy(files, (path) => /[^/]*\.\w+$/.exec(path)?.[0].replace(/^.*(\.vtt|\.jpg)$/, '$1')),
].map(([, paths]) => paths);

const values = [
  'null',
  '-1',
  '1e308',
  '9'.repeat(400),
  '""',
  '"\\ud800"',
  '"\\u0000\\u009b"',
  '"2024-02-30T25:61"',
  '"en_US"',
  '"../../etc/passwd"',
  '[]',
  '{}',
  '['.repeat(20_000) + ']'.repeat(20_000),
  `"${'x'.repeat(30_000)}"`,
  '"__proto__"',
];

/** One way to break the bytes of a file; undefined takes the file away. */
function mutate(bytes: Buffer): Buffer | undefined {
  const at = below(bytes.length);
  const text = bytes.toString('utf8');
  switch (below(8)) {
    case 0:
      return undefined;
    case 1:
      return bytes.subarray(0, at);
    case 2:
      return Buffer.from(bytes).fill(below(256), at, at + 1 + below(8));
    case 3:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(below(bytes.length))]);
    case 4:
      return Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12345\n');
    default: {
      const places = [...text.matchAll(/(?<=: )[^\n,{}[\]]+/g)];
      if (places.length === 0) return Buffer.alloc(0);
      const { index, 0: old } = oneOf(places);
      return Buffer.from(text.slice(0, index) + oneOf(values) + text.slice(index + old.length));
    }
  }
}

test('whatever is broken in an archive is refused with place and remedy, or read', () => {
  for (let round = 0; round < ROUNDS; round++) {
    const path = oneOf(oneOf(byKind));
    const whole = readFileSync(path);
    const broken = mutate(whole);
    if (broken === undefined) rmSync(path);
    else writeFileSync(path, broken);
    const story = `round ${round}: ${relative(root, path)}`;
    try {
      const { archive, problems } = readArchive(root);
      for (const problem of problems) {
        expect(problem.file, story).not.toBe('');
        expect(problem.remedy, story).not.toBe('');
        expect(problem.line, story).toBeGreaterThan(0);
        expect(problem.expected ?? '', story).not.toMatch(/^(?:Invalid|Too (?:big|small))/);
      }
      if (archive) expect(openArchive(root).talks.length, story).toBe(archive.talks.length);
    } catch (error) {
      if (!(error instanceof UserError)) throw new Error(story, { cause: error });
    } finally {
      writeFileSync(path, whole);
    }
  }
}, 600_000);
