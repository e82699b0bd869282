import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { people } from '../../../scripts/commands/people.ts';
import { createOutput } from '../../../scripts/output.ts';
import { readArchive } from '../../../src/store/read-archive.ts';
import { aliasAddresses } from '../../../src/site/person/people-list.ts';

const file = `# Everybody, by hand.
- id: ada-pool # the first of all
  name: Ada Pool
  links: { github: adapool }

# Spelled so by the programme of 2031.
- id: a-pool
  name: A. Pool
  aliases:
    - Pool, A.   # in the printed one
    - Ada P.
  links:
    website: https://ada.example/
  photoConsent: no

# Somebody else altogether.
- id: ben-quay
  name: 'Ben Quay'
  aliases: [Benny Quay, "Quay, Ben"]
`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'people-'));
  const event = join(root, 'events/brookcon');
  mkdirSync(event, { recursive: true });
  writeFileSync(join(root, 'archive.yaml'), 'title: Brooks\ntagline: Talks.\n');
  writeFileSync(join(root, 'people.yaml'), file);
  writeFileSync(
    join(event, 'event.yaml'),
    'name: BrookCon\nstart: 2031-05-14\nend: 2031-05-14\ntimeZone: Europe/Vienna\n',
  );
  writeFileSync(
    join(event, 'schedule.yaml'),
    `sessions:
  - { id: rivers, title: On Rivers, speakers: [{ person: ada-pool }] }
  - { id: lakes, title: On Lakes, speakers: [{ person: a-pool }] }
  - { id: seas, title: On Seas, speakers: [{ person: ben-quay }] }
`,
  );
});
afterEach(() => rmSync(root, { recursive: true }));

async function run(args: string[], flags: Record<string, string | boolean> = {}) {
  const printed: string[] = [];
  const stream = { write: (text: string) => printed.push(text) };
  const out = createOutput(stream, stream, {});
  await people.run({ flags: { data: root, ...flags }, args, out, env: {} });
  return printed.join('');
}
const peopleFile = () => readFileSync(join(root, 'people.yaml'), 'utf8');
const archive = () => readArchive(root).archive;

test('a merge takes one entry into another and leaves every other line as it is', async () => {
  const said = await run(['merge', 'Ada Pool', 'a-pool']);
  expect(peopleFile()).toBe(`# Everybody, by hand.
- id: ada-pool # the first of all
  name: Ada Pool
  aliases: [A. Pool, "Pool, A.", Ada P.]
  was: [a-pool]
  links: { website: https://ada.example/, github: adapool }
  photoConsent: no

# Spelled so by the programme of 2031.

# Somebody else altogether.
- id: ben-quay
  name: 'Ben Quay'
  aliases: [Benny Quay, "Quay, Ben"]
`);
  expect(said).toContain('  + ');
  expect(said).toContain('- id: a-pool');
});

test('what names the one by the old id means the other, and the old address leads on', async () => {
  await run(['merge', 'ada-pool', 'a-pool']);
  const now = archive();
  expect(now?.personById.get('ada-pool')?.talkIds).toEqual(['brookcon/rivers', 'brookcon/lakes']);
  expect(now && aliasAddresses(now).map(({ alias, person }) => [alias, person.id])).toContainEqual([
    'a-pool',
    'ada-pool',
  ]);
  expect(readArchive(root).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a split takes a merge back: ids, talks and address are their own again', async () => {
  await run(['merge', 'ada-pool', 'a-pool']);
  await run(['split', 'ada-pool', 'A. Pool']);
  const now = archive();
  expect(now?.personById.get('a-pool')).toMatchObject({
    name: 'A. Pool',
    talkIds: ['brookcon/lakes'],
    notSameAs: ['ada-pool'],
  });
  expect(peopleFile()).not.toContain('was:');
});

test('two who are two already are told apart, and asked about no more', async () => {
  const asked = () => readArchive(root).problems.filter(({ rule }) => rule === 'similar-people');
  expect(asked()).toHaveLength(1);
  await run(['split', 'Ada Pool', 'a-pool']);
  expect(asked()).toEqual([]);
});

test('a page’s address names a person, and a second run changes nothing', async () => {
  await run(['merge', 'https://brooks.example/people/ada-pool/', 'people/a-pool/']);
  const once = peopleFile();
  await run(['split', 'ada-pool', 'ben-quay']);
  const told = peopleFile();
  expect(await run(['split', 'ada-pool', 'ben-quay'])).toContain('It says so already.');
  expect(peopleFile()).toBe(told);
  expect(told).not.toBe(once);
});

test('a dry run shows the same and writes nothing at all', async () => {
  expect(await run(['merge', 'ada-pool', 'a-pool'], { 'dry-run': true })).toContain(
    'was: [a-pool]',
  );
  expect(peopleFile()).toBe(file);
  expect(readdirSync(root).sort()).toEqual(['archive.yaml', 'events', 'people.yaml']);
});

test.each([
  ['nobody of that name', ['merge', 'ada-pool', 'Ben Key'], /Nobody is called “Ben Key”/],
  ['one person with themselves', ['merge', 'ada-pool', 'Ada Pool'], /one person already/],
  ['no second person', ['merge', 'ada-pool'], /Who is whom/],
  ['a spelling that is none', ['split', 'ben-quay', 'ben-quay'], /no other spelling/],
] as const)('%s is refused and writes nothing', async (_, args, message) => {
  await expect(run([...args])).rejects.toThrow(message);
  expect(peopleFile()).toBe(file);
});
