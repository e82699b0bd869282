import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cutHidden } from '../../../scripts/export/cut-hidden.ts';
import { hiddenWords } from '../../../scripts/export/hidden-words.ts';
import { sourceFiles } from '../../../scripts/export/source-files.ts';
import { readSources } from '../../../src/store/read-archive.ts';
import { smallArchive } from '../hand-files/small-archive.ts';

const root = mkdtempSync(join(tmpdir(), 'aftertalk-export-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** The small archive with other files in place of some of its own. */
function archiveWith(name: string, files: Readonly<Record<string, string>>) {
  const folder = join(root, name);
  for (const [path, text] of Object.entries({ ...smallArchive, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { sources } = readSources(folder);
  if (!sources) throw new Error('cannot be read');
  return sourceFiles(folder, hiddenWords(sources));
}

const textsOf = (files: ReturnType<typeof archiveWith>) =>
  Object.fromEntries(
    files.open.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]])),
  );

const event = 'events/brookcon-2031';

test('of an archive that hides nothing all files go into an export, as they are', () => {
  const { open, withheld } = archiveWith('open', {
    '.aftertalk-lock/owner.json': '{}',
    [`${event}/captions/brook-vid-1.en.vtt`]: 'WEBVTT\n\n00:01.000 --> 00:02.000\nRain.\n',
  });
  expect(withheld).toEqual([]);
  expect(open.map(({ path }) => path)).toEqual(
    [...Object.keys(smallArchive), `${event}/captions/brook-vid-1.en.vtt`].sort(),
  );
  expect(open.filter(({ text }) => text !== undefined)).toEqual([]);
});

test('a hidden talk goes with its session, its correction and its transcript', () => {
  const files = archiveWith('talk', {
    [`${event}/corrections.yaml`]:
      '- talk: goodbye\n  say: { language: de }\n- talk: buckets-of-rain\n  hidden: true\n  why: Asked for.\n',
    [`${event}/captions/brook-vid-1.en.vtt`]: 'WEBVTT\n\n00:01.000 --> 00:02.000\nSecret.\n',
  });
  expect(files.withheld).toEqual([`${event}/captions/brook-vid-1.en.vtt`]);
  const texts = textsOf(files);
  expect(JSON.stringify(texts)).not.toMatch(/buckets.of.rain|Asked for/i);
  const schedule = parse(texts[`${event}/schedule.yaml`] ?? '') as { sessions: { id: string }[] };
  expect(schedule.sessions.map(({ id }) => id)).toEqual(['welcome', 'goodbye']);
  expect(parse(texts[`${event}/corrections.yaml`] ?? '')).toEqual([
    { talk: 'goodbye', say: { language: 'de' } },
  ]);
});

test('a name somebody left behind goes, the person stays', () => {
  const files = archiveWith('name', {
    'people.yaml': `${smallArchive['people.yaml'] ?? ''}  formerly: [Mika Odd]\n`,
    'notes.md': 'Mika Odd said so.\n',
  });
  expect(files.withheld).toEqual(['notes.md']);
  const people = parse(textsOf(files)['people.yaml'] ?? '') as {
    id: string;
    formerly?: string[];
  }[];
  expect(people.map(({ id }) => id)).toEqual(['ada-brook', 'jonas-weir', 'mei-tanaka']);
  expect(people.at(-1)?.formerly).toEqual([]);
});

test('a hidden event goes as a whole', () => {
  const { open, withheld } = archiveWith('event', {
    'archive.yaml': (smallArchive['archive.yaml'] ?? '').replace('Ada Brook', 'The mill'),
    [`${event}/event.yaml`]: (smallArchive[`${event}/event.yaml`] ?? '').replace(
      'hidden: false',
      'hidden: true',
    ),
  });
  expect(open.map(({ path }) => path)).toEqual(['archive.yaml', 'people.yaml', 'topics.yaml']);
  expect(withheld.length).toBeGreaterThan(3);
});

test('a list that says it outside of its entries is left out', () => {
  const says = (text: string) => text.includes('secret');
  expect(cutHidden('title: secret\nlist: [a]\n', false, says)).toBeUndefined();
  expect(cutHidden('list: [a, secret, b]\n', false, says)).toBe('list: [a, b]\n');
  expect(cutHidden('{"talks":{"secret":{"slug":"x"},"open":{"slug":"y"}}}', true, says)).toBe(
    '{\n  "talks": {\n    "open": {\n      "slug": "y"\n    }\n  }\n}\n',
  );
  expect(cutHidden('a: [', false, says)).toBeUndefined();
});
