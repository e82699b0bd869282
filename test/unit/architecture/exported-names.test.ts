import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './read-imports.ts';

const EXPORT =
  /^export (?:default )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;

/** Names that files of one make share, each standing for the same thing there; with the reason. */
const SHARED: Readonly<Record<string, string>> = {
  GET: 'Astro asks a route for it',
  getStaticPaths: 'Astro asks a route for it',
};

/** Texts are called by their area, `talkTexts.track`: one key may stand in several. */
const files = [...sourceFiles('src'), ...sourceFiles('scripts')].filter(
  (file) => !/^src\/texts\/\w+\//.test(file),
);

test('a name stands for one thing: nothing is exported twice under one name', () => {
  const named = files.flatMap((file) =>
    [...new Set([...readFileSync(file, 'utf8').matchAll(EXPORT)].map(([, name = '']) => name))].map(
      (name) => ({ name, file }),
    ),
  );
  expect(named.length).toBeGreaterThan(500);
  const doubled = [...Map.groupBy(named, ({ name }) => name)]
    .filter(([name, places]) => places.length > 1 && !Object.hasOwn(SHARED, name))
    .map(([name, places]) => `${name}: ${places.map(({ file }) => file).join(', ')}`);
  expect(doubled).toEqual([]);
});
