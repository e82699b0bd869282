import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createNewArchive } from '../../../scripts/commands/new-archive.ts';
import type { Asks } from '../../../scripts/commands/new-archive/ask.ts';
import { brokenOff } from '../../../scripts/commands/new-archive/ask.ts';
import { readArchive } from '../../../src/store/read-archive.ts';
import { harbourContent } from '../../stand-in/youtube/harbour-content.ts';
import {
  startYouTubeStandIn,
  type YouTubeStandIn,
} from '../../stand-in/youtube/start-youtube-stand-in.ts';
import { temporaryFolder } from '../photos/temporary-folder.ts';
import { hashesOf, run } from '../sync/sync-sandbox.ts';

const playlist = 'https://www.youtube.com/playlist?list=PLharbourdays2024';

let standIn: YouTubeStandIn;
beforeAll(async () => {
  standIn = await startYouTubeStandIn(harbourContent);
});
afterAll(() => standIn.close());

/** Runs the command; `answers` are what a person types, in order, `undefined` breaking off. */
function newArchive(
  flags: Record<string, string | boolean>,
  answers?: (string | boolean | undefined)[],
) {
  const asked: string[] = [];
  const next = (message: string) => {
    asked.push(message);
    const answer = answers?.shift();
    if (answer === undefined) throw brokenOff();
    return answer;
  };
  const asks: Asks = {
    text: ({ message, initial = '' }) => {
      const answer = next(message);
      return Promise.resolve(answer === true ? initial : String(answer));
    },
    confirm: (message) => Promise.resolve(next(message) === true),
  };
  const command = createNewArchive({
    sleep: () => Promise.resolve(),
    random: () => 0,
    now: () => new Date('2026-03-01T00:00:00Z'),
    asks: () => Promise.resolve(answers ? asks : undefined),
  });
  const env = { YOUTUBE_API_URL: standIn.url, YOUTUBE_API_KEY: 'k' };
  return run(command, flags, env).then((result) => ({ ...result, asked }));
}

const problemsOf = (root: string) => readArchive(root).problems;
const textOf = (...path: string[]) => readFileSync(join(...path), 'utf8');
/** What is there besides the lock’s traces: nothing half made may be left. */
const namesIn = (folder: string) => readdirSync(folder).sort();

test('an archive of nothing but a name can be read, and has what an organizer needs', async () => {
  const root = join(temporaryFolder(), 'mine');
  const { code, stdout } = await newArchive({ data: root, title: 'Mill: Talks' });
  expect(code).toBe(0);
  expect(problemsOf(root)).toEqual([]);
  expect(readArchive(root).archive?.settings).toMatchObject({ title: 'Mill: Talks' });
  expect(namesIn(root)).toEqual([
    '.gitignore',
    'BY-HAND.md',
    'PUBLISHING.md',
    'README.md',
    'WHAT-TO-DO.md',
    'archive.yaml',
    'events',
    'people.yaml',
    'schemas',
    'topics.yaml',
  ]);
  expect(textOf(root, 'README.md')).toContain('--data FOLDER');
  expect(stdout).toContain(`npm run new-event -- --playlist URL --data ${root}`);
  expect(stdout).toContain(`npm start -- --data ${root}`);
});

test('an entry typed below the remarks of an empty list is read', async () => {
  const root = join(temporaryFolder(), 'mine');
  await newArchive({ data: root, title: 'Mill Talks' });
  for (const name of ['people', 'topics']) {
    const file = join(root, `${name}.yaml`);
    writeFileSync(file, `${textOf(file)}- id: ada-pool\n  name: Ada Pool\n`);
  }
  expect(problemsOf(root).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(readArchive(root).sources?.people).toMatchObject([{ id: 'ada-pool' }]);
});

test('a playlist gives the first event, and the archive its name without the year', async () => {
  const root = join(temporaryFolder(), 'mine');
  const { code, stdout } = await newArchive({ data: root, playlist });
  expect(code).toBe(0);
  expect(stdout).toContain(`Made ${root}/events/harbour-days-2024.`);
  expect(stdout).not.toContain('.new-archive-');
  const { archive, problems } = readArchive(root);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(archive?.settings).toMatchObject({ title: 'Harbour Days', language: 'en' });
  expect(archive?.events.map(({ id }) => id)).toEqual(['harbour-days-2024']);
});

test('a person at the terminal is asked, with what the playlist proposes', async () => {
  const folder = temporaryFolder();
  const root = join(folder, 'mine');
  const { asked } = await newArchive({ data: root }, [playlist, true, 'All of it.']);
  expect(asked).toEqual([
    expect.stringContaining('playlist'),
    'What is the archive called?',
    'One sentence about it?',
  ]);
  expect(readArchive(root).archive?.settings).toMatchObject({
    title: 'Harbour Days',
    tagline: 'All of it.',
  });
});

test.each([
  ['no place', {}, /--here to make this clone your own, or --data FOLDER/],
  ['two places', { here: true, data: 'x' }, /--here and --data are two places/],
  ['no name', { data: 'x' }, /--title "NAME", or --playlist URL/],
  ['a name of nothing', { data: 'x', title: ' ' }, /--title does not fit/],
  ['no language', { data: 'x', title: 'x', language: 'English!' }, /--language is no language/],
  ['no playlist’s address', { data: 'x', playlist: 'https://a.example' }, /YouTube playlist/],
])('%s is refused where nobody can be asked, and nothing is written', async (_, flags, said) => {
  const folder = temporaryFolder();
  const data = 'data' in flags ? { data: join(folder, flags.data) } : {};
  const { code, stderr } = await newArchive({ ...flags, ...data });
  expect([code, stderr]).toEqual([1, expect.stringMatching(said)]);
  expect(namesIn(folder)).toEqual([]);
});

test('a playlist that cannot be read leaves nothing', async () => {
  const folder = temporaryFolder();
  const { code } = await newArchive({ data: join(folder, 'mine'), playlist: 'PLnobodyknowsthis' });
  expect(code).toBe(1);
  expect(namesIn(folder)).toEqual([]);
});

test('whoever breaks off leaves nothing', async () => {
  const folder = temporaryFolder();
  const { code, stderr } = await newArchive({ data: join(folder, 'mine') }, [playlist, undefined]);
  expect([code, stderr]).toEqual([1, 'Broken off. Nothing was written.']);
  expect(namesIn(folder)).toEqual([]);
});

test('an archive that is there is not written over, nor is a list without one', async () => {
  const root = join(temporaryFolder(), 'mine');
  await newArchive({ data: root, title: 'Mill Talks' });
  const before = hashesOf(root);
  expect(await newArchive({ data: root, title: 'Other', yes: true })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There is an archive here already') as string,
  });
  expect(hashesOf(root)).toEqual(before);
  const list = temporaryFolder();
  writeFileSync(join(list, 'people.yaml'), '[]\n');
  expect((await newArchive({ data: list, title: 'Other' })).stderr).toContain('Some of an archive');
});

test('what else stands in a folder stays, its README and .gitignore too', async () => {
  const root = temporaryFolder();
  writeFileSync(join(root, 'README.md'), 'Mine.\n');
  writeFileSync(join(root, '.gitignore'), 'mine\n');
  expect((await newArchive({ data: root, title: 'Mill Talks' })).code).toBe(0);
  expect([textOf(root, 'README.md'), textOf(root, '.gitignore')]).toEqual(['Mine.\n', 'mine\n']);
});

/** A clone with an archive in `data`, and the working directory there. */
function clone(eventId: string, { git: isGit = true } = {}) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data', 'events', eventId), { recursive: true });
  writeFileSync(join(folder, 'data', 'archive.yaml'), 'title: Old\ntagline: Old\n');
  writeFileSync(join(folder, 'data', 'people.yaml'), '- id: old-person\n  name: Old Person\n');
  writeFileSync(join(folder, 'data', 'README.md'), 'Guide.\n');
  const event = join(folder, 'data', 'events', eventId, 'event.yaml');
  writeFileSync(event, 'name: Old\ntimeZone: UTC\n');
  const git = (...args: string[]) =>
    execFileSync('git', [
      '-C',
      folder,
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@a.example',
      ...args,
    ]);
  if (isGit) {
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'As it came');
  }
  return { folder, git, data: join(folder, 'data') };
}

const within = async <Result>(folder: string, work: () => Promise<Result>): Promise<Result> => {
  const cwd = process.cwd();
  onTestFinished(() => process.chdir(cwd));
  process.chdir(folder);
  try {
    return await work();
  } finally {
    process.chdir(cwd);
  }
};

const shipped = 'thanoscon-europe-2024';

test('a fresh clone becomes one’s own with one command, and git brings back what left', async () => {
  const { folder, git, data } = clone(shipped);
  const before = hashesOf(data);
  const { code, stdout } = await within(folder, () => newArchive({ here: true, playlist }));
  expect(code).toBe(0);
  const { sources } = readArchive(data);
  expect(sources?.events.map(({ id }) => id)).toEqual(['harbour-days-2024']);
  expect(sources?.people).toEqual([]);
  expect(textOf(data, 'README.md')).toBe('Guide.\n');
  expect(namesIn(folder)).toEqual(['.git', 'data']);
  const [, back = ''] = /git (checkout \w+ -- data)/.exec(stdout) ?? [];
  git(...back.split(' '));
  expect(hashesOf(data)).toMatchObject(before);
});

test('whoever sits at the terminal is asked before anything leaves, and “no” keeps it', async () => {
  const { folder, data } = clone(shipped);
  const before = hashesOf(data);
  const { code, asked } = await within(folder, () =>
    newArchive({ here: true, title: 'Mill Talks' }, ['', true, false]),
  );
  expect([code, asked.at(-1)]).toEqual([1, expect.stringContaining(shipped)]);
  expect(hashesOf(data)).toEqual(before);
  expect(namesIn(folder)).toEqual(['.git', 'data']);
});

test('an archive somebody made leaves only when it is said', async () => {
  const { folder, data } = clone('mill-2031');
  const before = hashesOf(data);
  const refused = await within(folder, () => newArchive({ here: true, title: 'New' }));
  expect(refused.stderr).toMatch(/nobody can be asked[^]*mill-2031[^]*--yes/);
  expect(hashesOf(data)).toEqual(before);
  const said = await within(folder, () => newArchive({ here: true, title: 'New', yes: true }));
  expect(said.code).toBe(0);
  expect(existsSync(join(data, 'events', 'mill-2031'))).toBe(false);
});

test.each([
  ['a changed file', 'people.yaml', false],
  ['a new file', `events/${shipped}/corrections.yaml`, false],
  ['a file git is told to ignore', `events/${shipped}/notes.log`, true],
])('%s that no commit holds is not lost, whatever is said', async (_, name, isIgnored) => {
  const { folder, data, git } = clone(shipped);
  if (isIgnored) {
    writeFileSync(join(folder, '.gitignore'), '*.log\n');
    git('add', '-A');
    git('commit', '-qm', 'Ignore');
  }
  writeFileSync(join(data, name), '[]\n');
  const before = hashesOf(data);
  const { code, stderr } = await within(folder, () =>
    newArchive({ here: true, title: 'New', yes: true }),
  );
  expect(code).toBe(1);
  expect(stderr).toContain(name);
  expect(hashesOf(data)).toEqual(before);
  const [, remedy = ''] = /git (add --force data)/.exec(stderr) ?? [];
  git(...remedy.split(' '));
  git('commit', '-qm', 'Keep what was here');
  expect((await within(folder, () => newArchive({ here: true, title: 'New' }))).code).toBe(0);
});

test('without git what leaves is moved aside, and never over what was moved before', async () => {
  const { folder, data } = clone(shipped, { git: false });
  const before = hashesOf(data);
  for (const [title, aside] of [
    ['One', 'data-before'],
    ['Two', 'data-before-2'],
  ] as const) {
    const { stdout } = await within(folder, () => newArchive({ here: true, title, yes: true }));
    expect(stdout).toContain(`It lies in ${aside} now.`);
  }
  expect(before).toMatchObject(hashesOf(join(folder, 'data-before')));
  expect(textOf(folder, 'data-before-2', 'archive.yaml')).toContain('title: One');
  expect(textOf(data, 'archive.yaml')).toContain('title: Two');
});

test('what was made is told to programs', async () => {
  const root = join(temporaryFolder(), 'mine');
  const { stdout } = await newArchive({ data: root, playlist, json: true });
  expect(JSON.parse(stdout)).toMatchObject({
    folder: root,
    title: 'Harbour Days',
    event: { id: 'harbour-days-2024', folder: `${root}/events/harbour-days-2024` },
  });
});

test('a programme gives the first event as well as a playlist does', async () => {
  const folder = temporaryFolder();
  const programme = join(folder, 'programme.csv');
  writeFileSync(
    programme,
    'Title,Start,Room,Speakers\nRivers of Data,2031-05-14 10:00,Great hall,Ada Pool\n',
  );
  const root = join(folder, 'mine');
  const { code, stdout } = await newArchive({ data: root, title: 'MillCon', from: programme });
  expect([code, stdout]).toEqual([0, expect.stringContaining(`Made ${root}/events/programme.`)]);
  const { archive } = readArchive(root);
  expect(archive?.talks.map(({ title, speakers }) => [title, speakers.length])).toEqual([
    ['Rivers of Data', 1],
  ]);
  expect(problemsOf(root).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(namesIn(folder)).toEqual(['mine', 'programme.csv']);
});
