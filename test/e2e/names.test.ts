import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { fold } from '../../src/domain/text/fold.ts';
import { readIndexParts } from './setup/read-index-parts.ts';
import { generateNamedArchive } from '../generate/named-archive.ts';
import { writeNamedArchive } from '../generate/named-archive-folder.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'aftertalk-names-'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** What every file and every part of the search index says, folded, by its name. */
async function textsOf(site: string): Promise<(readonly [name: string, text: string])[]> {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(site, name)).isFile(),
  );
  return [
    ...files.map((name) => [name, fold(readFileSync(join(site, name), 'utf8'))] as const),
    ...[...(await readIndexParts(site))].map(([name, text]) => [name, fold(text)] as const),
  ];
}

test.each([3, 14, 41])('a site built of made-up archive %i names nobody else', async (seed) => {
  const made = generateNamedArchive(seed);
  const [data, out] = [join(root, `data-${seed}`), join(root, `site-${seed}`)];
  writeNamedArchive(made, data);
  execFileSync(process.execPath, [
    'scripts/cli.ts',
    'build',
    // With a host, so that all is there that is written for machines.
    ...['--data', data, '--out', out, '--site', 'https://talks.example'],
  ]);
  const texts = await textsOf(out);
  const naming = texts.flatMap(([name, text]) =>
    made.forbidden.filter((word) => text.includes(fold(word))).map((word) => `${name}: ${word}`),
  );
  expect(naming).toEqual([]);
  for (const word of made.expected)
    expect(texts.some(([, text]) => text.includes(fold(word)))).toBe(true);
});

test('the demo’s renamed person is at the new address, the old one leads there without a word', async () => {
  const demo = inject('sites').find(({ name }) => name === 'demo');
  if (!demo) throw new Error('The demo is not built.');
  const page = readFileSync(join(demo.folder, 'people/noa-verhulst/index.html'), 'utf8');
  expect(page).toContain('<h1>Noa Verhulst</h1>');
  const old = readFileSync(join(demo.folder, 'people/noud-verhulst/index.html'), 'utf8');
  expect(old).toContain('people/noa-verhulst/');
  const texts = await textsOf(demo.folder);
  expect(texts.filter(([, text]) => text.includes('noud'))).toEqual([]);
});

test('somebody who asked not to be shown and did nothing else is nowhere in the demo', async () => {
  const demo = inject('sites').find(({ name }) => name === 'demo');
  const texts = await textsOf(demo?.folder ?? '');
  expect(texts.filter((text) => /halloway/i.test(text.join(' ')))).toEqual([]);
});
