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
function mutate(bytes: Buffer, next: () => number): Buffer | undefined {
  const below = (limit: number) => Math.floor(next() * limit);
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
      const { index, 0: old } = places[below(places.length)] ?? { index: 0, 0: '' };
      return Buffer.from(
        text.slice(0, index) +
          (values[below(values.length)] ?? '') +
          text.slice(index + old.length),
      );
    }
  }
}

/** A copy of an archive with one file of it broken. */
export interface MutatedArchive {
  readonly root: string;
  /** Which round it is and which file was broken, for a message. */
  readonly story: string;
}

/**
 * Hands out a copy of the demo archive once a round, each time with one file of it broken in some way, every kind
 * of file as often as any other; the same for the same seed.
 */
export async function mutateArchives(
  { rounds, seed }: { readonly rounds: number; readonly seed: number },
  use: (mutated: MutatedArchive) => void | Promise<void>,
): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'mutated-'));
  try {
    cpSync('test/fixtures/demo', root, { recursive: true });
    const next = numbersFrom(seed);
    const oneOf = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((name) => join(root, name))
      .filter((path) => statSync(path).isFile())
      .sort();
    const kindOf = (path: string) =>
      /[^/]*\.\w+$/.exec(path)?.[0].replace(/^.*(\.vtt|\.jpg)$/, '$1');
    const byKind = [...Map.groupBy(files, kindOf)].map(([, paths]) => paths);
    for (let round = 0; round < rounds; round++) {
      const path = oneOf(oneOf(byKind));
      const whole = readFileSync(path);
      const broken = mutate(whole, next);
      if (broken === undefined) rmSync(path);
      else writeFileSync(path, broken);
      try {
        await use({ root, story: `round ${round} of seed ${seed}: ${relative(root, path)}` });
      } finally {
        writeFileSync(path, whole);
      }
    }
  } finally {
    rmSync(root, { recursive: true });
  }
}
