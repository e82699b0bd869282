import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accept } from '../../../scripts/commands/accept.ts';
import type { SyncedVideos } from '../../../src/domain/schema/synced-videos.ts';
import { readArchive } from '../../../src/store/read-archive.ts';
import type { StandInContent, StandInVideo } from '../../stand-in/youtube/content.ts';
import { makeContent } from '../../stand-in/youtube/content.ts';
import { harbourContent } from '../../stand-in/youtube/harbour-content.ts';
import { openSandbox, run } from './sync-sandbox.ts';
import type { Sandbox } from './sync-sandbox.ts';

const folder = 'events/harbour-days';
const eventYaml = `name: Harbour Days
start: 2024-06-12
end: 2024-06-12
timeZone: Europe/Rome
playlists: [PLharbourdays2024]
`;
const schedule = `sessions:
  - id: opening
    title: Opening Remarks
  - id: tides
    title: 'Reading the Tides: Storage That Breathes'
  - id: lights
    title: Lights, a panel
`;
const corrections = `- video: hrbr-open01
  say: { title: Welcome to the Harbour }
`;

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await openSandbox(harbourContent, {
    [`${folder}/event.yaml`]: eventYaml,
    [`${folder}/schedule.yaml`]: schedule,
    [`${folder}/corrections.yaml`]: corrections,
    [`${folder}/captions/hrbr-open01.en.vtt`]: 'WEBVTT\n',
  });
});
afterEach(() => sandbox.close());

const synced = () => sandbox.read(`${folder}/synced/videos.json`) as SyncedVideos;
const pins = () => sandbox.read(`${folder}/synced/pins.json`) as object;
const addresses = () => ({
  talks: Object.fromEntries(
    Object.entries(
      (pins() as { talks: Record<string, { slug: string; former: string[] }> }).talks,
    ).map(([key, { slug, former }]) => [key, { slug, former }]),
  ),
});
const handFiles = () =>
  Object.fromEntries(
    Object.entries(sandbox.hashes()).filter(([name]) => !/(?:^|\/)synced\//.test(name)),
  );

/** The harbour playlist with some videos changed, dropped (null) or added. */
function harbourWith(changes: Record<string, Partial<StandInVideo> | null>): StandInContent {
  const [playlist] = harbourContent.playlists;
  if (!playlist) throw new Error('The harbour has a playlist.');
  const known = new Set(harbourContent.videos.map(({ id }) => id));
  const videos = harbourContent.videos
    .filter(({ id }) => changes[id] !== null)
    .map((video) => ({ ...video, ...changes[video.id] }));
  const added = Object.entries(changes).flatMap(([id, change]) =>
    known.has(id) || change === null ? [] : [{ id, ...change }],
  );
  const videoIds = [
    ...playlist.videoIds.filter((id) => changes[id] !== null),
    ...added.map(({ id }) => id),
  ];
  return { playlists: [{ ...playlist, videoIds }], videos: [...videos, ...added] };
}

test('a first sync takes in what is public, once, in the playlist’s order', async () => {
  const { code, stdout } = await sandbox.sync();
  expect(code).toBe(0);
  expect(synced().videos.map(({ id }) => id)).toEqual([
    'hrbr-open01',
    'hrbr-tides2',
    'hrbr-panel3',
    'hrbr-light6',
  ]);
  expect(synced().videos[3]).toMatchObject({ rawTitle: 'Deleted video', state: 'published' });
  expect(stdout).toContain('new: 4');
  expect(stdout).toContain('before their titles were ever seen (not taken in): 2');
  expect(stdout).toContain('twice in it, taken once: hrbr-tides2');
  expect(stdout).toContain('3 of the day’s 10,000 units spent');
});

test('no run touches a file a person wrote', async () => {
  const before = handFiles();
  await sandbox.sync();
  sandbox.serve(harbourWith({ 'hrbr-open01': { title: 'Renamed' }, 'hrbr-tides2': null }));
  await sandbox.sync();
  await sandbox.sync({ 'dry-run': true });
  await sandbox.sync({ fresh: true, json: true });
  expect(handFiles()).toEqual(before);
});

test('a second run changes no byte and asks only whether anything is new', async () => {
  await sandbox.sync();
  const before = sandbox.hashes();
  sandbox.standIn.requests.length = 0;
  sandbox.setToday('2026-09-09');
  const { stdout } = await sandbox.sync();
  expect(sandbox.hashes()).toEqual(before);
  expect(stdout).toContain('written: nothing, all is up to date');
  expect(sandbox.standIn.requests.map(({ status, bytes }) => [status, bytes])).toEqual([
    [304, 0],
    [304, 0],
    [304, 0],
  ]);
});

test('a dry run says the same and writes nothing', async () => {
  const before = sandbox.hashes();
  const { code, stdout } = await sandbox.sync({ 'dry-run': true });
  expect([code, sandbox.hashes()]).toEqual([0, before]);
  expect(stdout).toContain('new: 4');
  expect(stdout).toContain('Nothing was written: this was a dry run.');
});

test('renamed, gone, private and back are told apart, and nothing known is lost', async () => {
  await sandbox.sync();
  sandbox.setToday('2026-04-01');
  sandbox.serve(
    harbourWith({
      'hrbr-open01': { title: 'Opening, Again - Ada Ferry' },
      'hrbr-tides2': { availability: 'private' },
      'hrbr-panel3': { availability: 'deleted' },
      'hrbr-light6': null,
    }),
  );
  const { stdout } = await sandbox.sync();
  expect(stdout).toMatch(/renamed on YouTube: 1\n.*Opening Remarks.* → Opening, Again/);
  expect(stdout).toContain('made private (their pages stay): 1');
  expect(stdout).toContain('gone from YouTube (their pages stay): 2');
  expect(synced().videos.map(({ id, state, since }) => [id, state, since])).toEqual([
    ['hrbr-open01', 'published', undefined],
    ['hrbr-tides2', 'private', '2026-04-01'],
    ['hrbr-panel3', 'gone', '2026-04-01'],
    ['hrbr-light6', 'gone', '2026-04-01'],
  ]);
  expect(synced().videos[1]?.rawTitle).toMatch(/^Reading the Tides/);
  sandbox.serve(harbourContent);
  const back = await sandbox.sync();
  expect(back.stdout).toContain('back on YouTube: 3');
});

test('a video that only left the playlist is not called gone', async () => {
  await sandbox.sync();
  const [playlist] = harbourContent.playlists;
  sandbox.serve({
    playlists: [{ id: 'PLharbourdays2024', videoIds: (playlist?.videoIds ?? []).slice(1) }],
    videos: harbourContent.videos,
  });
  const { stdout } = await sandbox.sync();
  expect(stdout).toMatch(/taken out of the playlist, still on YouTube: 1\n.*hrbr-open01/);
  expect(synced().videos[0]).toMatchObject({ id: 'hrbr-open01', state: 'published' });
});

test('addresses once pinned never change, whatever happens on YouTube', async () => {
  await sandbox.sync();
  const before = addresses();
  sandbox.serve(
    harbourWith({
      'hrbr-panel3': { title: 'Something Else Entirely' },
      'hrbr-light6': null,
      'hrbr-newone': { title: 'Deleted video', duration: 'PT3M' },
    }),
  );
  await sandbox.sync();
  expect(addresses()).toMatchObject(before);
  expect(pins()).toMatchObject({ talks: { 'video:hrbr-newone': { slug: 'deleted-video-2' } } });
});

test('another upload is proposed with the command to accept it, and only then replaces', async () => {
  await sandbox.sync();
  const light = harbourContent.videos.find(({ id }) => id === 'hrbr-light6');
  sandbox.serve(
    harbourWith({ 'hrbr-light6': null, 'hrbr-light7': { ...light, id: 'hrbr-light7' } }),
  );
  const { stdout } = await sandbox.sync();
  const command =
    'npm run accept -- --event harbour-days --video hrbr-light7 --replaces hrbr-light6';
  expect(stdout).toContain(command);
  expect(synced().replaced).toBeUndefined();
  const before = handFiles();
  const flags = {
    data: sandbox.root,
    event: 'harbour-days',
    video: 'hrbr-light7',
    replaces: 'hrbr-light6',
  };
  const accepted = await run(accept, flags);
  expect(accepted.stdout).toBe('Recorded: hrbr-light7 is another upload of hrbr-light6.\n');
  expect(handFiles()).toEqual(before);
  expect((await sandbox.sync()).stdout).not.toContain(command);
  expect(synced().replaced).toEqual([{ video: 'hrbr-light7', replaces: 'hrbr-light6' }]);
});

test('recordings meet sessions: sure ones at once, doubtful ones by a command', async () => {
  const { stdout } = await sandbox.sync();
  expect(synced().matches?.map(({ video, session }) => [video, session])).toEqual([
    ['hrbr-open01', 'opening'],
    ['hrbr-tides2', 'tides'],
  ]);
  expect(stdout).toMatch(/schedule\.yaml:6 {2}No recording of “Lights, a panel” was found/);
  const flags = {
    data: sandbox.root,
    event: 'harbour-days',
    video: 'hrbr-panel3',
    session: 'lights',
    start: '0:30',
  };
  expect((await run(accept, flags)).code).toBe(0);
  expect(synced().matches?.at(-1)).toEqual({
    video: 'hrbr-panel3',
    session: 'lights',
    score: 1,
    start: 30,
    accepted: true,
  });
  await sandbox.sync();
  const before = sandbox.hashes();
  await sandbox.sync();
  expect(sandbox.hashes()).toEqual(before);
  expect(synced().matches).toHaveLength(3);
});

test.each([
  [{ event: 'nowhere' }, 'There is no event “nowhere”'],
  [{ video: 'hrbr-nothere' }, 'There is no recording “hrbr-nothere”'],
  [{ session: 'nothing' }, 'There is no session “nothing”'],
  [{ session: undefined }, 'Say what the recording is'],
  [{ replaces: 'hrbr-open01' }, 'Say what the recording is'],
  [{ start: 'soon' }, '--start is no time'],
  [{ start: '5:50', end: '350' }, 'does not lie behind'],
])('accept refuses %o', async (wrong, says) => {
  await sandbox.sync();
  const before = sandbox.hashes();
  const right = { event: 'harbour-days', video: 'hrbr-panel3', session: 'lights' };
  const { code, stderr } = await run(accept, { data: sandbox.root, ...right, ...wrong });
  expect([code, stderr]).toEqual([1, expect.stringContaining(says)]);
  expect(sandbox.hashes()).toEqual(before);
});

test('what a person declined is not proposed again', async () => {
  writeFileSync(
    join(sandbox.root, folder, 'schedule.yaml'),
    'sessions:\n  - id: lights\n    title: Who Keeps the Lights On Here\n',
  );
  const flags = {
    data: sandbox.root,
    event: 'harbour-days',
    video: 'hrbr-panel3',
    session: 'lights',
  };
  const first = await sandbox.sync();
  expect(first.stdout).toContain('--video hrbr-panel3 --session lights');
  await run(accept, { ...flags, decline: true });
  expect((await sandbox.sync()).stdout).not.toContain('--video hrbr-panel3');
});

test('thumbnails are fetched once, made small, and a failing one does not fail the run', async () => {
  writeFileSync(join(sandbox.root, 'archive.yaml'), 'title: A\ntagline: B\n');
  sandbox.serve(harbourContent, { kind: 'not-a-picture', on: 'thumbnail', times: 1 });
  const first = await sandbox.sync();
  expect(first.code).toBe(0);
  expect(first.stdout).toContain('thumbnails fetched: 3');
  expect(first.stdout).toContain('thumbnails not fetched (tried again next time): 1');
  sandbox.serve(harbourContent);
  expect((await sandbox.sync()).stdout).toContain('thumbnails fetched: 1');
  for (const { thumbnail } of synced().videos) {
    const file = join(sandbox.root, folder, 'synced', thumbnail?.file ?? '');
    expect(readFileSync(file).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    expect(thumbnail?.width).toBeLessThanOrEqual(640);
  }
  sandbox.standIn.requests.length = 0;
  const before = sandbox.hashes();
  await sandbox.sync();
  expect(sandbox.standIn.requests.map(({ endpoint }) => endpoint)).not.toContain('thumbnail');
  expect(sandbox.hashes()).toEqual(before);
});

test('where no picture can be fetched, sync soon stops trying and is complete without', async () => {
  writeFileSync(join(sandbox.root, 'archive.yaml'), 'title: A\ntagline: B\n');
  const content = makeContent(40, 'PLharbourdays2024');
  sandbox.serve(content, { kind: 'backend-500', on: 'thumbnail' });
  const { code, stdout } = await sandbox.sync();
  expect([code, stdout]).toEqual([0, expect.stringContaining('(tried again next time): 40')]);
  const asked = sandbox.standIn.requests.filter(({ endpoint }) => endpoint === 'thumbnail');
  expect(asked.length).toBeLessThan(15);
  expect(synced().videos).toHaveLength(40);
});

test('with thumbnails switched off none is asked for', async () => {
  await sandbox.sync();
  expect(sandbox.standIn.requests.map(({ endpoint }) => endpoint)).not.toContain('thumbnail');
  expect(existsSync(join(sandbox.root, folder, 'synced/thumbnails'))).toBe(false);
});

test.each([1, 50, 51, 100, 230])('%i videos take 1 + 2·⌈n/50⌉ requests', async (count) => {
  sandbox.serve(makeContent(count, 'PLharbourdays2024'));
  const { stdout } = await sandbox.sync({ json: true });
  const expected = 1 + 2 * Math.ceil(count / 50);
  expect(sandbox.standIn.requests).toHaveLength(expected);
  expect(JSON.parse(stdout)).toMatchObject({ units: expected, dryRun: false });
});

test('an empty playlist is no mistake, and is said to be empty', async () => {
  sandbox.serve({ playlists: [{ id: 'PLharbourdays2024', videoIds: [] }], videos: [] });
  const { code, stdout } = await sandbox.sync();
  expect([code, stdout]).toEqual([0, expect.stringContaining('it has no videos')]);
  expect(synced().videos).toEqual([]);
});

test('the feed adds what is new and takes nothing away', async () => {
  await sandbox.sync();
  const before = synced();
  sandbox.serve(harbourWith({ 'hrbr-light6': null, 'hrbr-newone': { title: 'Fresh - Ida Berg' } }));
  const { stdout } = await sandbox.sync({}, { YOUTUBE_FEED_URL: sandbox.standIn.url });
  expect(stdout).toContain('the feed names at most the newest 15 videos');
  expect(stdout).toContain('no durations');
  expect(stdout).toContain('0 of the day’s 10,000 units spent');
  expect(synced().videos.slice(0, 4)).toEqual(before.videos);
  expect(synced().videos[4]).toMatchObject({ id: 'hrbr-newone', rawTitle: 'Fresh - Ida Berg' });
});

test('a dump is synced without YouTube being asked, and gives the same shape', async () => {
  const file = join(sandbox.root, 'dump.json');
  const entries = [
    { id: 'hrbr-open01', title: 'Opening Remarks', duration: 580, description: 'Welcome' },
    {
      id: 'hrbr-tides2',
      title: 'Tides',
      duration: 60,
      chapters: [{ start_time: 5, title: 'High' }],
    },
  ];
  writeFileSync(file, JSON.stringify({ _type: 'playlist', id: 'PLharbourdays2024', entries }));
  const { code, stdout } = await sandbox.sync({ from: file }, {});
  expect([code, stdout]).toEqual([0, expect.stringContaining('new: 2')]);
  expect(sandbox.standIn.requests).toEqual([]);
  expect(synced().videos[1]).toEqual({
    id: 'hrbr-tides2',
    state: 'published',
    rawTitle: 'Tides',
    description: '',
    duration: 60,
    chapters: [{ start: 5, title: 'High' }],
  });
  const before = sandbox.hashes();
  await sandbox.sync({ from: file }, {});
  expect(sandbox.hashes()).toEqual(before);
  await sandbox.sync();
  expect(synced().videos[1]).toMatchObject({
    duration: 1865,
    chapters: [{ start: 5, title: 'High' }],
  });
});

test('a dump of a playlist no event has is refused with what to write', async () => {
  const file = join(sandbox.root, 'dump.json');
  writeFileSync(file, JSON.stringify({ _type: 'playlist', id: 'PLsomeother001', entries: [] }));
  const { code, stderr } = await sandbox.sync({ from: file }, {});
  expect([code, stderr]).toEqual([1, expect.stringContaining('playlists: [PLsomeother001]')]);
});

test('a report for programs holds what the one for people does', async () => {
  const { stdout } = await sandbox.sync({ json: true });
  const report = JSON.parse(stdout) as { events: { changes: { kind: string }[] }[] };
  expect(report).toMatchObject({
    source: 'the YouTube Data API',
    units: 3,
    events: [{ event: 'harbour-days', unchanged: 0, written: ['pins.json', 'videos.json'] }],
  });
  expect(report.events[0]?.changes.map(({ kind }) => kind)).toEqual([
    'new',
    'new',
    'new',
    'new',
    'nameless',
    'nameless',
  ]);
});

test('an event nobody named or without a playlist is a person’s mistake, with the place to mend it', async () => {
  const wrong = await sandbox.sync({ event: 'harbor-days' });
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('harbour-days')]);
  writeFileSync(
    join(sandbox.root, folder, 'event.yaml'),
    eventYaml.replace('[PLharbourdays2024]', '[]'),
  );
  const none = await sandbox.sync({ event: 'harbour-days' });
  expect(none.stderr).toMatch(/event\.yaml:5 {2}No playlist is named/);
});

test('a change stopped half-way is an error to every reader until the next program mends it', async () => {
  await sandbox.sync();
  const before = sandbox.hashes();
  const decided = join(sandbox.root, '.aftertalk-commit/decided');
  const pins = `${folder}/synced/pins.json`;
  mkdirSync(decided, { recursive: true });
  renameSync(join(sandbox.root, pins), join(decided, 'new-0'));
  const after = createHash('sha256')
    .update(readFileSync(join(decided, 'new-0')))
    .digest('hex');
  const journal = { mark: '0', changes: [{ path: pins, after }], folders: [] };
  writeFileSync(join(decided, 'journal.json'), JSON.stringify(journal));
  const [problem] = readArchive(sandbox.root).problems;
  expect(problem).toMatchObject({ rule: 'interrupted', severity: 'error' });
  const { code, stderr } = await sandbox.sync();
  expect([code, stderr]).toEqual([0, expect.stringContaining('its changes were finished')]);
  expect(sandbox.hashes()).toEqual(before);
});

test('an archive that cannot be read is not synced', async () => {
  writeFileSync(join(sandbox.root, folder, 'event.yaml'), `${eventYaml}nmae: wrong\n`);
  const { code, stderr } = await sandbox.sync();
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/event\.yaml:6:1 .*Nothing was written/),
  ]);
  expect(sandbox.standIn.requests).toEqual([]);
});
