import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../../scripts/commands/index.ts';
import { handFiles } from '../../../src/domain/schema/json-schemas.ts';
import { commandLines } from './command-lines.ts';

const pages = [
  'README.md',
  'data/README.md',
  'data/WHAT-TO-DO.md',
  'data/PUBLISHING.md',
  'data/BY-HAND.md',
];
const texts = pages.map((page): [string, string] => [page, readFileSync(page, 'utf8')]);
const lines = texts.flatMap(([page, text]) => commandLines(page, text));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

test.each(lines)('$page names a command as it is: $line', async ({ script, words }) => {
  expect(scripts).toHaveProperty([script]);
  const command = await commands[script]?.();
  if (!command) {
    expect(words).toEqual([]);
    return;
  }
  const { positionals } = parseArgs({
    args: [...words],
    options: { help: { type: 'boolean' }, ...command.options },
    allowPositionals: true,
  });
  // The first word says what to do, where it is no name of something.
  const [verb = ''] = positionals;
  if (/^[a-z]+$/.test(verb)) expect(command.help).toContain(verb);
});

test('every page names commands', () => {
  expect(new Set(lines.map(({ page }) => page))).toEqual(new Set(pages));
});

test('every command is named on a page an organizer reads, or where those who change the project look', () => {
  const contributing = readFileSync('.github/CONTRIBUTING.md', 'utf8');
  const named = new Set([...lines, ...commandLines('', contributing)].map(({ script }) => script));
  expect(Object.keys(commands).filter((name) => !named.has(name))).toEqual([]);
});

const blocks = texts.flatMap(([page, text]) =>
  [...text.matchAll(/```yaml ?(\S*)\n([^`]+)```/g)].map(([, file = '', yaml = '']) => ({
    page,
    file,
    yaml,
  })),
);

test.each(blocks)('$page: lines for $file are right: $yaml', ({ file, yaml }) => {
  const schema = Object.entries(handFiles).find(([name]) => file === `${name}.yaml`)?.[1];
  expect(schema, `${file} is no file of people`).toBeDefined();
  expect(schema?.safeParse(parse(yaml)).error).toBeUndefined();
});

test.each(texts)('what %s links to is there', (page, text) => {
  const targets = [...text.matchAll(/\]\(([^)#:]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
    ([, link, picture]) => link ?? picture ?? '',
  );
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
});

test('each of the twenty commonest wishes and more has lines to write, a command or a place to look', () => {
  const [, ...wishes] = readFileSync('data/WHAT-TO-DO.md', 'utf8').split(/^### /m);
  expect(wishes.length).toBeGreaterThanOrEqual(20);
  const bare = wishes.filter((wish) => !/```|“/.test(wish));
  expect(bare.map((wish) => wish.split('\n')[0])).toEqual([]);
});
