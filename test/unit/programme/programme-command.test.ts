import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { programme } from '../../../scripts/commands/programme.ts';
import { createNewEvent } from '../../../scripts/commands/new-event.ts';
import type { Flags } from '../../../scripts/command.ts';
import type { Pins } from '../../../src/domain/schema/pins.ts';
import { readArchive } from '../../../src/store/read-archive.ts';
import { hashesOf, run } from '../sync/sync-sandbox.ts';

let root: string;
const files = {
  'archive.yaml': 'title: Harbour Archive\ntagline: Talks by the sea\n',
  'people.yaml': '- id: ada\n  name: Ada Ferry\n',
  'events/quay/event.yaml': 'name: Quay Days\ntimeZone: Europe/Rome\n',
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'aftertalk-programme-'));
  for (const [name, text] of Object.entries(files)) write(name, text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): string {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
  return join(root, name);
}
const table = (...rows: string[]) => `Title,Speaker,Room,Start,End\n${rows.join('\n')}\n`;
const tides = 'Reading the Tides,Ada Ferry,Hall,2031-05-14 09:00,2031-05-14 09:30';
const lights = 'Harbour Lights,Ben Quay,Loft,2031-05-14 09:00,2031-05-14 09:45';
const bring = (text: string, flags: Flags = {}) =>
  run(programme, { data: root, from: write('../programme.csv', text), ...flags });
const talks = () =>
  readArchive(root).archive?.talks.map(({ key, title, state, origins }) => {
    return { key, title, is: state.is, from: origins.title };
  });

test('a table becomes talks, its columns are told, and a second run changes nothing', async () => {
  const { code, stdout } = await bring(table(tides, lights));
  expect([code, stdout]).toEqual([0, expect.stringContaining('title = Title, speakers = Speaker')]);
  expect(talks()).toEqual([
    {
      key: 'reading-the-tides',
      title: 'Reading the Tides',
      is: 'not-published',
      from: 'programme',
    },
    { key: 'harbour-lights', title: 'Harbour Lights', is: 'not-published', from: 'programme' },
  ]);
  const before = hashesOf(root);
  expect((await bring(table(tides, lights))).stdout).toContain('nothing, all is up to date');
  expect(hashesOf(root)).toEqual(before);
});

test('no hand file is touched, and a dry run touches nothing at all', async () => {
  const before = hashesOf(root);
  expect((await bring(table(tides), { 'dry-run': true })).stdout).toContain('dry run');
  expect(hashesOf(root)).toEqual(before);
  await bring(table(tides));
  expect(hashesOf(root)).toMatchObject(before);
});

test('a cancelled talk keeps its page, which says so', async () => {
  await bring(table(tides, lights));
  await bring(table(tides));
  expect(talks()?.[1]).toMatchObject({ key: 'harbour-lights', is: 'cancelled' });
});

test('where schedule.yaml says otherwise it wins, and the dry run shows both', async () => {
  write(
    'events/quay/schedule.yaml',
    'sessions:\n  - { id: tides, title: Reading the Tides, start: 2031-05-14T10:00, room: Pier }\n',
  );
  const { stdout } = await bring(table(tides, lights), { 'dry-run': true });
  expect(stdout).toContain('schedule.yaml: 2031-05-14T10:00');
  expect(stdout).toContain('programme:     2031-05-14T09:00');
  await bring(table(tides, lights));
  const talk = readArchive(root).archive?.talkById.get('quay/tides');
  expect(talk).toMatchObject({ start: '2031-05-14T10:00', room: 'Pier' });
  expect(talk?.speakers.map(({ personId }) => personId)).toEqual(['ada']);
});

test('a column that was guessed wrong is put right, and the next import remembers', async () => {
  const odd =
    'Title,Working name,Speaker,Start\nT-1,Reading the Tides,Ada Ferry,2031-05-14 09:00\n';
  await bring(odd, { column: ['title=Working name'] });
  expect(talks()?.[0]?.title).toBe('Reading the Tides');
  expect((await bring(odd)).stdout).toContain('nothing, all is up to date');
  const wrong = await bring(odd, { column: ['title=Workin name'] });
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('Name “Working name”')]);
});

test.each([
  ['nothing named', {}, 'Name the programme'],
  ['a file that is not there', { from: '/nowhere/at-all.xml' }, 'cannot be read'],
  ['an event that is not there', { from: 'x', event: 'key' }, 'There is no event “key”'],
  ['a field that is none', { from: 'x', column: ['titel2=A'] }, 'says no field'],
])('%s is refused in plain words', async (_, flags: Flags, says) => {
  const { code, stderr } = await run(programme, { data: root, ...flags });
  expect([code, stderr]).toEqual([1, expect.stringContaining(says)]);
});

test.each([
  ['its page', 'https://talks.example/events/quay/'],
  ['its name', 'quay days'],
  ['its id', 'quay'],
])('the event is named by %s', async (_, event) => {
  write('events/pier/event.yaml', 'name: Pier Days\ntimeZone: Europe/Rome\n');
  const { code, stderr } = await bring(table(tides), { event });
  expect([code, stderr]).toEqual([0, '']);
  expect(talks()).toHaveLength(1);
});

test('an event that is nearly one is named in the remedy', async () => {
  const { stderr } = await bring(table(tides), { event: 'qay' });
  expect(stderr).toContain('Did you mean quay (“Quay Days”)?');
});

const pinned = (event: string) =>
  JSON.parse(readFileSync(join(root, `events/${event}/synced/pins.json`), 'utf8')) as Pins;

test('addresses are pinned with the programme, so that a session that is renamed leads on', async () => {
  await bring(table(tides));
  expect(Object.keys(pinned('quay').talks)).toEqual(['reading-the-tides']);
  expect(JSON.parse(readFileSync(join(root, 'synced/pins.json'), 'utf8'))).toMatchObject({
    events: { quay: {} },
    people: { ada: {} },
  });
});

test('an address is fetched, also behind a redirect; an error and a web page are told in words', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { location: '/table.csv' }).end();
    else if (request.url === '/table.csv') response.end(table(tides));
    else if (request.url === '/page') response.end('<!doctype html><title>Hello</title>');
    else if (request.url === '/circle') response.writeHead(302, { location: '/circle' }).end();
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const from = (path: string) =>
    run(programme, { data: root, from: `http://127.0.0.1:${port}${path}` });
  try {
    expect((await from('/gone')).stderr).toContain('the server answered 404');
    expect((await from('/circle')).stderr).toContain('leads in circles');
    expect((await from('/page')).stderr).toContain('no programme of a kind that is known');
    expect((await from('/moved')).stdout).toContain('taken for a table (CSV), 1 sessions');
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});

const newEvent = createNewEvent({
  sleep: () => Promise.resolve(),
  random: () => 0,
  now: () => new Date('2026-03-01T00:00:00Z'),
});

test.each(['from', 'programme'])('an event begins from a programme named by --%s', async (flag) => {
  const file = 'test/fixtures/programmes/longhaul-2027.xml';
  const { code, stdout } = await run(newEvent, { data: root, [flag]: file });
  expect([code, stdout]).toEqual([0, expect.stringContaining('taken for a schedule.xml')]);
  const { archive, problems } = readArchive(root);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(new Set(Object.keys(pinned('longhaul-trieste-2027').talks))).toEqual(
    new Set(archive?.talks.map(({ key }) => key)),
  );
  const event = archive?.eventById.get('longhaul-trieste-2027');
  expect(event).toMatchObject({
    startDay: '2027-05-20',
    timeZone: 'Europe/Rome',
    venue: { city: 'Trieste' },
    breaks: [{ title: 'Coffee break' }, { title: 'Lunch' }],
  });
  const workshop = archive?.talkById.get('longhaul-trieste-2027/mending-clocks-together');
  expect(workshop).toMatchObject({
    kind: 'workshop',
    room: 'Sail Loft',
    state: { is: 'not-recorded' },
  });
});

test('an event of RubyEvents brings what its list of people knows of those who speak', async () => {
  const series = mkdtempSync(join(tmpdir(), 'aftertalk-ruby-'));
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(series, name)), { recursive: true });
    writeFileSync(join(series, name), text);
  };
  put(
    'speakers.yml',
    `- name: Ada Ferry\n  slug: ada-ferry\n  github: adaferry
- name: Zoë Moor\n  slug: zoe-moor\n  github: zmoor\n  aliases:\n    - name: Z. Moor\n      slug: z-moor
- name: Not Here\n  slug: not-here\n  github: nothere\n`,
  );
  put('quay/quay-2031/event.yml', 'title: Quay Ruby 2031\nstart_date: "2031-05-14"\n');
  put(
    'quay/quay-2031/videos.yml',
    `- id: tides\n  title: Tides\n  date: "2031-05-14"\n  speakers: [Ada Ferry, Z. Moor]\n`,
  );
  const from = join(series, 'quay/quay-2031');
  const { code, stdout } = await run(newEvent, { data: root, from });
  expect([code, stdout]).toEqual([
    0,
    expect.stringContaining('people with other spellings or links: 1'),
  ]);
  const { archive, problems } = readArchive(root);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const people = archive?.people.map(({ id, name, aliases, links }) => [id, name, aliases, links]);
  // Whom people.yaml knows already keeps what a person wrote there.
  expect(people).toEqual([
    ['ada', 'Ada Ferry', [], {}],
    ['zoe-moor', 'Zoë Moor', ['Z. Moor'], { github: 'zmoor' }],
  ]);
  rmSync(series, { recursive: true, force: true });
});

test('--from tells a dump from a programme, and says which command takes it', async () => {
  const dump = write('../dump.json', '{"_type":"playlist","id":"PL1","entries":[]}');
  expect((await run(programme, { data: root, from: dump })).stderr).toContain('a dump of yt-dlp');
  expect(readFileSync(dump, 'utf8')).toContain('PL1');
});

test('what does not fit is cut or left out, and the report says what, of which session', async () => {
  const event = (uid: string, ...lines: string[]) =>
    ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTART:20310514T090000Z', ...lines, 'END:VEVENT'].join('\r\n');
  const file = write(
    '../programme.ics',
    [
      'BEGIN:VCALENDAR\r\nVERSION:2.0',
      event('1', `SUMMARY:Reading ${'tides '.repeat(120)}`, `DESCRIPTION:${'x'.repeat(30_000)}`),
      event('2', 'SUMMARY:Harbour Lights', `LOCATION:${'Hall '.repeat(200)}`),
      'END:VCALENDAR\r\n',
    ].join('\r\n'),
  );
  const { code, stdout } = await run(programme, { data: root, from: file });
  expect(code).toBe(0);
  expect(stdout).toMatch(/does not fit, and is cut or left out: 3/);
  expect(stdout).toMatch(/reading-tides\S*: title of 727 signs cut to 500/);
  expect(stdout).toMatch(/reading-tides\S*: abstract of 30000 signs cut to 20000/);
  expect(stdout).toMatch(/harbour-lights: room of 999 signs cut to 500/);
  const json = await run(programme, { data: root, from: file, json: true });
  expect((JSON.parse(json.stdout) as { odd: string[] }).odd).toHaveLength(3);
});

test('a programme that fits says nothing of that', async () => {
  expect((await bring(table(tides))).stdout).not.toContain('does not fit');
});
