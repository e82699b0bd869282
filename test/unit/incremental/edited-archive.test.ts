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
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SiteMemoryFolder } from '../../../scripts/site/kept/site-memory.ts';
import { buildSite } from '../../../scripts/site/build-site.ts';
import { createRandom } from '../../generate/random.ts';
import { contentsOf } from '../../soak/contents-of.ts';
import { openEdited, quiet } from '../../soak/incremental.ts';

const MINUTES = 60_000;
const address = { base: '/kept/', site: 'https://kept.example.org' };

let folder: string;
let root: string;
let out: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aftertalk-incremental-'));
  root = join(folder, 'archive');
  out = join(folder, 'site');
  cpSync('test/fixtures/demo', root, { recursive: true });
  for (const event of readdirSync(join(root, 'events')))
    if (!['longhaul-2026', 'longhaul-2027'].includes(event))
      rmSync(join(root, 'events', event), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the archive, by default into the same folder; returns what was said last. */
async function build(demands = {}, to = out): Promise<string> {
  const notes: string[] = [];
  const options = { data: root, out: to, ...address };
  await buildSite(options, { ...quiet, note: (line) => notes.push(line) }, demands);
  return notes.at(-1) ?? '';
}

const memory = () => new SiteMemoryFolder(resolve('.cache'), { data: root, ...address });

/** Every text that is kept for the next build. */
function keptTexts(): string {
  const { folder: kept } = memory();
  return readdirSync(kept, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(kept, name)).isFile())
    .map((name) => readFileSync(join(kept, name), 'utf8'))
    .join('\n');
}

const edit = (file: string, change: (text: string) => string) => {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
};

test(
  'after any edit a build gives the bytes of one that takes nothing of the last',
  { timeout: 5 * MINUTES },
  async () => {
    const edited = openEdited(root);
    const random = createRandom(20_31);
    try {
      for (let round = 0; round < 5; round += 1) await edited.round(random);
    } finally {
      await edited.close();
    }
  },
);

test('two builds of the same archive give the same bytes', { timeout: 3 * MINUTES }, async () => {
  const other = join(folder, 'other');
  expect(await build()).toMatch(/^Rebuilt (\d+) of \1 pages: no earlier build is kept\.$/);
  expect(await build({ alone: true }, other)).toMatch(/nothing is kept of it\.$/);
  expect(contentsOf(out)).toEqual(contentsOf(other));
});

test('where nothing has changed the site stands as it was', { timeout: MINUTES }, async () => {
  await build();
  const { ino, ctimeMs } = statSync(out);
  expect(await build()).toBe(
    'Nothing has changed since the last build; the site stands as it was.',
  );
  expect(statSync(out)).toMatchObject({ ino, ctimeMs });
});

test(
  'one talk makes those pages anew that show it, and the others are not written',
  { timeout: MINUTES },
  async () => {
    await build();
    const about = statSync(join(out, 'about/index.html')).ino;
    edit('events/longhaul-2026/schedule.yaml', (text) =>
      text.replace('title: Migrating Without a Map', 'title: Migrating Without Maps'),
    );
    const told = await build();
    const [, rebuilt, all] = /^Rebuilt (\d+) of (\d+) pages: 1 talk changed\.$/.exec(told) ?? [];
    expect(Number(rebuilt)).toBeGreaterThan(3);
    expect(Number(rebuilt)).toBeLessThan(Number(all) / 2);
    expect(statSync(join(out, 'about/index.html')).ino).toBe(about);
  },
);

test.each([
  ['a file of the site was edited', () => writeFileSync(join(out, 'about/index.html'), 'else')],
  ['a file of the site was deleted', () => rmSync(join(out, 'topics/index.html'))],
  ['a file was put into the site', () => writeFileSync(join(out, 'note.txt'), 'mine')],
  ['the site was deleted', () => rmSync(out, { recursive: true })],
  ['what is remembered was cut off', () => damage((text) => text.slice(0, -100))],
  ['what is remembered was changed', () => damage((text) => text.replace('about', 'abuot'))],
  ['what is remembered is empty', () => damage(() => '')],
  ['a kept page was deleted', () => rmSync(join(memory().folder, 'contents'), { recursive: true })],
  [
    'kept transcripts were deleted',
    () => rmSync(join(memory().folder, 'said'), { recursive: true }),
  ],
])('where %s the next build mends it', { timeout: 2 * MINUTES }, async (_, harm) => {
  await build();
  const whole = contentsOf(out);
  harm();
  await build();
  expect(contentsOf(out)).toEqual(whole);
});

function damage(change: (text: string) => string): void {
  const file = join(memory().folder, 'memory.json');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  rmSync(join(out, 'about/index.html'));
}

test.each([
  [
    'a talk',
    'events/longhaul-2026/schedule.yaml',
    'id: migrating-without-a-map',
    /Migrating Without|migrating-without/i,
  ],
  ['a person', 'people.yaml', 'name: Oluwaseun Adéyínká', /Ad[eé]y[ií]nk[aá]/i],
  [
    'a photo',
    'events/longhaul-2026/photos.yaml',
    'id: porto-welcome',
    /wide stage under a bright slide/i,
  ],
])(
  '%s that is hidden stands in no page, in no other file, and is kept nowhere',
  { timeout: 2 * MINUTES },
  async (_, file, line, words) => {
    await build();
    expect(words.test(keptTexts())).toBe(true);
    const before = readFileSync(join(root, file), 'utf8');
    edit(file, (text) =>
      text.replace(
        new RegExp(`^( *)- ${line}$|^( *)${line}$`, 'm'),
        (found, first?: string, second?: string) =>
          `${found}\n${first === undefined ? (second ?? '') : `${first}  `}hidden: true`,
      ),
    );
    await build();
    const shown = Object.entries(contentsOf(out)).filter(
      ([name, text]) =>
        words.test(name) || words.test(Buffer.from(text, 'latin1').toString('utf8')),
    );
    expect(shown.map(([name]) => name)).toEqual([]);
    expect(words.test(keptTexts())).toBe(false);
    writeFileSync(join(root, file), before);
  },
);

test(
  'a day that has come makes those pages anew that told of it',
  { timeout: MINUTES },
  async () => {
    await build();
    const { days } = memory().recall() ?? {};
    expect(days?.[0]).toBe(new Date().toISOString().slice(0, 10));
    expect((days?.[1] ?? '') >= (days?.[0] ?? '')).toBe(true);
  },
);
