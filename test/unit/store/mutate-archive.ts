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
import { createRandom, type Random } from '../../generate/random.ts';

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
function mutate(bytes: Buffer, random: Random): Buffer | undefined {
  const below = (limit: number) => random.below(limit);
  const at = below(bytes.length);
  const text = bytes.toString('utf8');
  switch (below(8)) {
    case 0:
      return undefined;
    case 1:
      return bytes.subarray(0, at);
    case 2:
      return Buffer.from(bytes).fill(below(256), at, Math.min(bytes.length, at + 1 + below(8)));
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
  /** Which file was broken, for a message. */
  readonly story: string;
}

/** A copy of the demo archive that is broken anew each time, and mended after. */
export interface MutatedArchives {
  /** Breaks one file in some way, every kind of file as often as any other, while `use` looks at it. */
  breakOne<Result>(
    random: Random,
    use: (mutated: MutatedArchive) => Result | Promise<Result>,
  ): Promise<Result>;
  close(): void;
}

/** Copies the demo archive into a folder of its own. */
export function openMutatedArchives(): MutatedArchives {
  const root = mkdtempSync(join(tmpdir(), 'mutated-'));
  cpSync('test/fixtures/demo', root, { recursive: true });
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, name))
    .filter((path) => statSync(path).isFile())
    .sort();
  const kindOf = (path: string) => /[^/]*\.\w+$/.exec(path)?.[0].replace(/^.*(\.vtt|\.jpg)$/, '$1');
  const byKind = [...Map.groupBy(files, kindOf)].map(([, paths]) => paths);
  return {
    async breakOne(random, use) {
      const path = random.pick(random.pick(byKind));
      const whole = readFileSync(path);
      const broken = mutate(whole, random);
      if (broken === undefined) rmSync(path);
      else writeFileSync(path, broken);
      try {
        return await use({ root, story: relative(root, path) });
      } finally {
        writeFileSync(path, whole);
      }
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Hands out a broken copy of the demo archive once a round, the same ones for the same seed. */
export async function mutateArchives(
  { rounds, seed }: { readonly rounds: number; readonly seed: number },
  use: (mutated: MutatedArchive) => void | Promise<void>,
): Promise<void> {
  const archives = openMutatedArchives();
  const random = createRandom(seed);
  try {
    for (let round = 0; round < rounds; round++) {
      await archives.breakOne(random, ({ root, story }) =>
        use({ root, story: `round ${round} of seed ${seed}: ${story}` }),
      );
    }
  } finally {
    archives.close();
  }
}
