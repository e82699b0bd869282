import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pin } from '../../../scripts/commands/pin.ts';
import { createOutput } from '../../../scripts/output.ts';
import { readArchive } from '../../../src/store/read-archive.ts';

const event = 'longhaul-2025';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pins-'));
  cpSync('test/fixtures/demo', root, {
    recursive: true,
    filter: (path) => !/pins\.json$/.test(path),
  });
});
afterEach(() => rmSync(root, { recursive: true }));

async function runPin(flags: Record<string, string | boolean> = {}, args: string[] = []) {
  const printed: string[] = [];
  const stream = { write: (text: string) => printed.push(text) };
  const out = createOutput(stream, stream, {});
  await pin.run({ flags: { data: root, ...flags }, args, out, env: {} });
  return printed.join('');
}

const pinsFile = () => readFileSync(join(root, `events/${event}/synced/pins.json`), 'utf8');

/** Every file of the copy outside “synced”, with its bytes. */
const handFiles = () =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file) && !file.includes('synced'))
    .sort()
    .map((file) => [file, readFileSync(join(root, file), 'utf8')]);

test('every talk gets an address once, and a second run changes nothing', async () => {
  const before = handFiles();
  expect(await runPin()).toMatch(/longhaul-2025: \d+ addresses pinned/);
  const first = pinsFile();
  expect(await runPin()).toContain('longhaul-2025: nothing to pin');
  expect(pinsFile()).toBe(first);
  expect(handFiles()).toEqual(before);
});

test('a rename leaves the old address as one that leads there', async () => {
  await runPin();
  const key = 'reading-logs-like-letters';
  await runPin({ event, rename: key }, ['logs-as-letters']);
  const talk = readArchive(root).archive?.talkById.get(`${event}/${key}`);
  expect(talk).toMatchObject({ slug: 'logs-as-letters', formerSlugs: [key] });
});

test('people, topics, series, events and photos are pinned, too', async () => {
  await runPin();
  const archive = JSON.parse(readFileSync(join(root, 'synced/pins.json'), 'utf8')) as Record<
    string,
    object
  >;
  const counts = Object.entries(archive).map(([kind, pins]) => [kind, Object.keys(pins).length]);
  const shown = readArchive(root).archive;
  expect(counts).toEqual([
    ['events', shown?.events.length],
    ['people', shown?.people.length],
    ['topics', shown?.topics.length],
    ['series', shown?.series.length],
  ]);
  const { photos } = JSON.parse(pinsFile()) as { photos: object };
  expect(Object.keys(photos)).toHaveLength(
    shown?.photos.filter(({ eventId }) => eventId === event).length ?? 0,
  );
});

test('addresses are proposed anew by what talks are called now, and old ones lead on', async () => {
  await runPin();
  const [key, chosen] = ['reading-logs-like-letters', 'closing-2025'];
  const pins = JSON.parse(pinsFile()) as { talks: Record<string, { slug: string }> };
  (pins.talks[key] ?? { slug: '' }).slug = 'img-1234';
  writeFileSync(join(root, `events/${event}/synced/pins.json`), JSON.stringify(pins));
  await runPin({ event, rename: chosen }, ['goodbye']);
  expect(await runPin({ event, again: true })).toContain(`img-1234 → ${key}`);
  const talk = (id: string) => readArchive(root).archive?.talkById.get(`${event}/${id}`);
  expect(talk(key)).toMatchObject({ slug: key, formerSlugs: ['img-1234'] });
  expect(talk(chosen)).toMatchObject({ slug: 'goodbye', formerSlugs: [chosen] });
  expect(await runPin({ event, again: true })).toContain('nothing to pin');
});

test('before anything is published old addresses may be forgotten', async () => {
  await runPin();
  const key = 'reading-logs-like-letters';
  const pins = JSON.parse(pinsFile()) as { talks: Record<string, { slug: string }> };
  (pins.talks[key] ?? { slug: '' }).slug = 'img-1234';
  writeFileSync(join(root, `events/${event}/synced/pins.json`), JSON.stringify(pins));
  await runPin({ event, again: true, unpublished: true });
  const talk = readArchive(root).archive?.talkById.get(`${event}/${key}`);
  expect(talk).toMatchObject({ slug: key, formerSlugs: [] });
});

test.each([
  ['an event that does not exist', { event: 'longhaul-2024' }, [], /no event “longhaul-2024”/],
  ['a rename without a new address', { event, rename: 'closing-2025' }, [], /needs the talk/],
  ['an address with a space', { event, rename: 'closing-2025' }, ['a b'], /cannot be an address/],
  [
    'another talk’s address',
    { event, rename: 'closing-2025' },
    ['reading-logs-like-letters'],
    /Another talk/,
  ],
  [
    'a talk that is not there',
    { event, rename: 'closing-2026' },
    ['x'],
    /There is no talk “closing-2026”/,
  ],
] as const)('%s is refused and writes nothing', async (_, flags, args, message) => {
  await runPin();
  const before = pinsFile();
  await expect(runPin(flags, [...args])).rejects.toThrow(message);
  expect(pinsFile()).toBe(before);
});
