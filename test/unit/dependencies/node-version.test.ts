import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { productionPackages } from './read-lock.ts';

// npm's platform packages of Node are published one by one and not all of every version: 24.21.0 is missing for
// both kinds of Mac, 26.10.0 is the newest there for all five (November 2026).

const ours = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly engines: { readonly node: string };
  readonly optionalDependencies: Readonly<Record<string, string>>;
};
const version = readFileSync('.nvmrc', 'utf8').trim();
const nodes = Object.entries(ours.optionalDependencies).filter(([name]) =>
  /^node-(?:bin-)?(?:darwin|linux|win)-/u.test(name),
);
const workflows = readdirSync('.github/workflows').map((name) => ({
  name,
  text: readFileSync(join('.github/workflows', name), 'utf8'),
}));

test('Node is named as one exact version', () => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
});

test('Linux, macOS and Windows get that version, in the lock too', () => {
  expect(nodes.map(([name]) => name.replace(/^node-(?:bin-)?/u, '')).sort()).toEqual([
    'darwin-arm64',
    'darwin-x64',
    'linux-arm64',
    'linux-x64',
    'win-x64',
  ]);
  expect(nodes.filter(([, wanted]) => wanted !== version)).toEqual([]);
  const locked = new Map(productionPackages().map((one) => [one.name, one.version]));
  expect(nodes.filter(([name]) => locked.get(name) !== version)).toEqual([]);
});

test('these tests run on that version', () => {
  expect(process.versions.node).toBe(version);
});

test('what runs a workflow’s own steps is that version, but where the oldest are tried', () => {
  const setups = workflows.flatMap(({ name, text }) =>
    [...text.matchAll(/node-version(?:-file)?: (.+)/gu)].map(
      ([, wanted]) => `${name}: ${wanted ?? ''}`,
    ),
  );
  expect(setups.sort()).toEqual([
    'mutants.yml: .nvmrc',
    'publish.yml: .nvmrc',
    'sync.yml: .nvmrc',
    'test.yml: ${{ matrix.node }}',
    'weekly.yml: .nvmrc',
    'weekly.yml: .nvmrc',
  ]);
});

test('npm is tried with every Node from the oldest allowed to the one that comes with the project', () => {
  const matrix = workflows.find(({ name }) => name === 'test.yml')?.text ?? '';
  const tried = (/node: \[(.+)\]/u.exec(matrix)?.[1] ?? '').split(', ').map(Number);
  expect(`>=${String(tried[0])}`).toBe(ours.engines.node);
  expect(tried.at(-1)).toBe(Number(version.split('.')[0]));
});
