import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { fold } from '../../src/domain/text/fold.ts';
import { generateNamedArchive } from '../generate/named-archive.ts';
import { writeNamedArchive } from '../generate/named-archive-folder.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'aftertalk-names-'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** What a file says, folded; a packed one as it stands and unpacked. */
function wordsOf(path: string): string {
  const bytes = readFileSync(path);
  if (!path.endsWith('.bin')) return fold(bytes.toString('utf8'));
  let unpacked = '';
  try {
    unpacked = inflateRawSync(bytes).toString('utf8');
  } catch {
    // A file of several pieces, each packed by itself.
  }
  return fold(`${bytes.toString('latin1')} ${unpacked}`);
}

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );

test.each([3, 14, 41])('a site built of made-up archive %i names nobody else', (seed) => {
  const made = generateNamedArchive(seed);
  const [data, out] = [join(root, `data-${seed}`), join(root, `site-${seed}`)];
  writeNamedArchive(made, data);
  execFileSync(process.execPath, [
    'scripts/cli.ts',
    'build',
    // With a host, so that all is there that is written for machines.
    ...['--data', data, '--out', out, '--site', 'https://talks.example'],
  ]);
  const texts = files(out).map((name) => [name, wordsOf(join(out, name))] as const);
  const naming = texts.flatMap(([name, text]) =>
    made.forbidden.filter((word) => text.includes(fold(word))).map((word) => `${name}: ${word}`),
  );
  expect(naming).toEqual([]);
  for (const word of made.expected)
    expect(texts.some(([, text]) => text.includes(fold(word)))).toBe(true);
});

test('the demo’s renamed person is at the new address, the old one leads there without a word', () => {
  const demo = inject('sites').find(({ name }) => name === 'demo');
  if (!demo) throw new Error('The demo is not built.');
  const page = readFileSync(join(demo.folder, 'people/noa-verhulst/index.html'), 'utf8');
  expect(page).toContain('<h1>Noa Verhulst</h1>');
  const old = readFileSync(join(demo.folder, 'people/noud-verhulst/index.html'), 'utf8');
  expect(old).toContain('people/noa-verhulst/');
  const saying = files(demo.folder).filter((name) =>
    wordsOf(join(demo.folder, name)).includes('noud'),
  );
  expect(saying).toEqual([]);
});

test('somebody who asked not to be shown and did nothing else is nowhere in the demo', () => {
  const demo = inject('sites').find(({ name }) => name === 'demo');
  const folder = demo?.folder ?? '';
  expect(
    files(folder).filter((name) => /halloway/i.test(name + wordsOf(join(folder, name)))),
  ).toEqual([]);
});
