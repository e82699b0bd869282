import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readImports, type Import } from './read-imports.ts';

/** Libraries that take data and give data. */
const PURE = new Set(['zod', 'fuse.js', 'entities/decode', 'sax']);

const sources = readImports('src');
const scripts = readImports('scripts');
const below =
  (...folders: string[]) =>
  (path: string) =>
    folders.some((folder) => path.startsWith(`${folder}/`));
const show = (found: readonly Import[]) => found.map(({ from, to }) => `${from} → ${to}`);

test('there are imports to look at', () => {
  expect(sources.length).toBeGreaterThan(200);
  expect(scripts.length).toBeGreaterThan(20);
});

test('nothing in src imports from scripts or test', () => {
  expect(show(sources.filter(({ to }) => below('scripts', 'test')(to)))).toEqual([]);
});

test.each(['src/domain', 'src/search'])(
  '%s imports itself and libraries that only compute',
  (layer) => {
    const strangers = sources.filter(
      ({ from, to }) => below(layer)(from) && !PURE.has(to) && !below('src/domain', layer)(to),
    );
    expect(show(strangers)).toEqual([]);
  },
);

test.each(['src/domain', 'src/search'])(
  '%s asks neither the clock nor the machine for anything',
  (layer) => {
    const ambient =
      /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|(?<![.#\w])fetch\(|\blocalStorage\b|\bdocument\./;
    const asking = readdirSync(layer, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => {
        const code = readFileSync(join(layer, name), 'utf8').replace(
          /\/\*[\s\S]*?\*\/|\/\/.*/g,
          '',
        );
        return ambient.test(code);
      });
    expect(asking).toEqual([]);
  },
);

test('the store imports domain, itself, Node and the reader of YAML', () => {
  const strangers = sources.filter(
    ({ from, to }) =>
      below('src/store')(from) &&
      !below('src/store', 'src/domain')(to) &&
      !to.startsWith('node:') &&
      to !== 'yaml' &&
      to !== 'zod',
  );
  expect(show(strangers)).toEqual([]);
});

test('the texts import nothing but themselves', () => {
  const own = sources.filter(({ from }) => below('src/texts')(from));
  expect(show(own.filter(({ to }) => !below('src/texts')(to)))).toEqual([]);
  expect(own.length).toBeGreaterThan(10);
});

test('one language is asked for by its door alone', () => {
  const inside = sources.filter(
    ({ from, to }) =>
      !below('src/texts')(from) && below('src/texts')(to) && to !== 'src/texts/texts.ts',
  );
  expect(show(inside)).toEqual([]);
});

test('one file names Google’s client, which no command loads before it asks YouTube', () => {
  const client = 'scripts/adapters/youtube/youtube-client.ts';
  const naming = scripts.filter(({ to }) => to.startsWith('google'));
  expect(new Set(naming.map(({ from }) => from))).toEqual(new Set([client]));
  const loaded = new Set<string>();
  const queue = scripts
    .map(({ from }) => from)
    .filter((path) => /^scripts\/(?:commands\/)?[^/]+$/.test(path));
  expect(queue).toContain('scripts/commands/sync.ts');
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    const here = file;
    for (const { from, to, typeOnly, lazy } of scripts)
      if (from === here && !typeOnly && !lazy) queue.push(to);
  }
  expect(loaded).not.toContain(client);
});

test('neither domain, search nor store imports from the pages’ side', () => {
  const up = sources.filter(
    ({ from, to }) =>
      below('src/domain', 'src/search', 'src/store')(from) &&
      below(
        'src/site',
        'src/pages',
        'src/layouts',
        'src/components',
        'src/islands',
        'src/texts',
      )(to),
  );
  expect(show(up)).toEqual([]);
});

test('view models do not import from pages, layouts, components or islands', () => {
  const up = sources.filter(
    ({ from, to }) =>
      below('src/site')(from) &&
      below('src/pages', 'src/layouts', 'src/components', 'src/islands')(to),
  );
  expect(show(up)).toEqual([]);
});

test('what the browser runs carries no zod', () => {
  const reached = new Set<string>();
  const queue = sources.map(({ from }) => from).filter(below('src/islands', 'src/player'));
  expect(queue.length).toBeGreaterThan(0);
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const here = file;
    for (const { from, to, typeOnly } of sources) {
      if (from === here && !typeOnly) queue.push(to);
    }
  }
  expect(
    [...reached].filter((path) => path === 'zod' || path.startsWith('src/domain/schema/')),
  ).toEqual([]);
});
