import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { ArchiveChange } from '../../../scripts/adapters/archive-change/archive-change.ts';
import * as durable from '../../../scripts/adapters/archive-change/durable-file.ts';
import { mendArchive } from '../../../scripts/adapters/archive-change/put-in-place.ts';
import { withArchiveLock } from '../../../scripts/adapters/archive-lock/archive-lock.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { isInterrupted } from '../../../src/store/interrupted-commit.ts';
import { temporaryFolder } from '../photos/temporary-folder.ts';
import { contentsOf } from '../../soak/contents-of.ts';
import { edition } from './edition.ts';

vi.mock('../../../scripts/adapters/archive-change/durable-file.ts', { spy: true });

let root: string;
beforeEach(() => {
  root = temporaryFolder();
});

const pins = (slug: string) => `{"talks":{"word":{"slug":"${slug}","former":[]}}}`;
const one = 'events/one/synced/pins.json';
const two = 'events/two/synced/pins.json';

const locked = <Result>(work: () => Result) =>
  withArchiveLock(root, { command: 'test', say: () => undefined }, work);

function changed(files: Readonly<Record<string, string | Uint8Array | undefined>>) {
  return locked(() => {
    const change = new ArchiveChange(root);
    for (const [path, content] of Object.entries(files)) {
      if (content === undefined) change.remove(path);
      else change.write(path, content);
    }
    return change.commit();
  });
}

const commits = () => readdirSync(join(root, '.aftertalk-commit'));

test('files of several events change together, and only what changed is named', async () => {
  expect(await changed({ [two]: pins('a'), [one]: pins('a') })).toEqual([one, two]);
  expect(contentsOf(root)).toEqual({ [one]: pins('a'), [two]: pins('a') });
  expect(await changed({ [two]: pins('b'), [one]: pins('a') })).toEqual([two]);
  expect(await changed({ [one]: undefined, 'events/three/synced/pins.json': undefined })).toEqual([
    one,
  ]);
  expect(contentsOf(root)).toEqual({ [two]: pins('b') });
  expect(commits()).toEqual([]);
});

test('a file with the same bytes is not touched next to a changed one', async () => {
  await changed({ [one]: pins('a'), [two]: pins('a') });
  const before = statSync(join(root, one));
  await changed({ [one]: pins('a'), [two]: pins('b') });
  const after = statSync(join(root, one));
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
});

test('what was staged and is forgotten or abandoned leaves nothing behind', async () => {
  const change = new ArchiveChange(root);
  const picture = 'events/one/photos/a.jpg';
  change.write(picture, Buffer.from('a'));
  change.write(one, pins('a'));
  change.forget(picture);
  await locked(() => change.commit());
  expect(contentsOf(root)).toEqual({ [one]: pins('a') });
  change.write(picture, Buffer.from('a'));
  expect(commits()).toHaveLength(1);
  change.abandon();
  expect(commits()).toEqual([]);
});

test.each([
  '../event.yaml',
  'events/one/synced/../event.yaml',
  '/etc/passwd',
  '',
  '.',
  'events//synced/pins.json',
  'events/one\\..\\two/synced/pins.json',
  'events/one/synced/pins.json\0',
  'events/one/event.yaml',
  'events/one/synced/other.json',
  'people.yaml',
])('no program may write %j', (path) => {
  const change = new ArchiveChange(root, { asked: ['topics.yaml', path.slice(1)] });
  expect(() => change.write(path, '[]')).toThrow(RangeError);
  expect(() => change.remove(path)).toThrow(RangeError);
});

test('nothing is changed but under the lock', () => {
  const change = new ArchiveChange(root);
  change.write(one, pins('a'));
  expect(() => change.commit()).toThrow(RangeError);
  expect(contentsOf(root)).toEqual({});
});

test.each([
  ['a number that is none', one, '{"talks":{"word":{"slug":1}}}'],
  ['half a file', one, '{"talks":'],
  [
    'a duration in milliseconds',
    'events/one/synced/videos.json',
    JSON.stringify({
      playlists: [],
      videos: [{ id: 'aaaaaaaaaaa', state: 'published', rawTitle: 'T', duration: 3_600_000_000 }],
    }),
  ],
  ['a name of 20,000 signs', 'people.yaml', `- { id: ada, name: ${'a'.repeat(20_000)} }\n`],
])('%s is refused before it is written', (_, path, text) => {
  const change = new ArchiveChange(root, { asked: ['people.yaml'] });
  expect(() => change.write(path, text)).toThrow(UserError);
});

test('a link is never written through, and links to events and photos are followed', async () => {
  const elsewhere = temporaryFolder();
  mkdirSync(join(root, 'events/one'), { recursive: true });
  symlinkSync(elsewhere, join(root, 'events/one/synced'));
  await expect(changed({ [one]: pins('a') })).rejects.toThrow('This is a link');
  rmSync(join(root, 'events/one/synced'));
  writeFileSync(join(elsewhere, 'hand.json'), 'hand');
  mkdirSync(join(root, 'events/one/synced'));
  symlinkSync(join(elsewhere, 'hand.json'), join(root, one));
  await expect(changed({ [one]: pins('a') })).rejects.toThrow('This is a link');
  expect(readFileSync(join(elsewhere, 'hand.json'), 'utf8')).toBe('hand');
  symlinkSync(elsewhere, join(root, 'events/two'));
  symlinkSync(elsewhere, join(root, 'events/one/photos'));
  await changed({ [two]: pins('a'), 'events/one/photos/a.jpg': Buffer.from('a') });
  expect(readFileSync(join(elsewhere, 'synced/pins.json'), 'utf8')).toBe(pins('a'));
  expect(readFileSync(join(elsewhere, 'a.jpg'), 'utf8')).toBe('a');
});

test('what somebody wrote into a hand file meanwhile is not written over', async () => {
  writeFileSync(join(root, 'people.yaml'), '- { id: ada, name: Ada }\n');
  const change = new ArchiveChange(root, { asked: ['people.yaml'] });
  change.edit('people.yaml', '[]\n', '- { id: bob, name: Bob }\n');
  change.write(one, pins('a'));
  await expect(locked(() => change.commit())).rejects.toThrow('wrote over the file just now');
  expect(contentsOf(root)).toEqual({ 'people.yaml': '- { id: ada, name: Ada }\n' });
});

/** Stops, as a kill would, at the n-th file that is put in place. */
async function stoppedAt(count: number, files: Parameters<typeof changed>[0]) {
  const place = vi.mocked(durable.place).mockClear();
  for (let n = 1; n < count; n += 1) {
    place.mockImplementationOnce((from, to) => renameSync(from, to));
  }
  // Neither the way on nor the way back is gone.
  place.mockImplementation(() => {
    throw new Error('killed');
  });
  vi.mocked(durable.hashOfFile).mockImplementation((path) => {
    if (place.mock.calls.length >= count) throw new Error('killed');
    return existsSync(path) ? durable.hashBytes(readFileSync(path)) : undefined;
  });
  await expect(changed(files)).rejects.toThrow('killed');
  vi.mocked(durable.place).mockReset();
  vi.mocked(durable.hashOfFile).mockReset();
}

test('a disk that refuses one of the files leaves all as they were, folders too', async () => {
  await changed({ [two]: pins('a') });
  const place = vi.mocked(durable.place);
  place.mockImplementationOnce((from, to) => renameSync(from, to));
  place.mockImplementationOnce(() => {
    throw new Error('refused');
  });
  await expect(changed({ [one]: pins('b'), [two]: pins('b') })).rejects.toThrow('refused');
  expect(contentsOf(root)).toEqual({ [two]: pins('a') });
  expect(existsSync(join(root, 'events/one'))).toBe(false);
  expect(commits()).toEqual([]);
});

test('what a stopped program had begun to take back is taken back by the next', async () => {
  await changed({ [one]: pins('a'), [two]: pins('a') });
  await stoppedAt(2, { [one]: pins('b'), [two]: pins('b') });
  expect(isInterrupted(root)).toBe(true);
  expect(contentsOf(root)).toEqual({ [one]: pins('b'), [two]: pins('a') });
  expect(await locked(() => mendArchive(root))).toBe('taken back');
  expect(contentsOf(root)).toEqual({ [one]: pins('a'), [two]: pins('a') });
  expect([commits(), mendArchive(root)]).toEqual([[], undefined]);
});

/** Puts a decided change back to where a kill between two of its files would have left it. */
async function killedBetween(): Promise<void> {
  await changed({ [one]: pins('a'), [two]: pins('a') });
  await stoppedAt(2, { [one]: pins('b'), [two]: pins('b') });
  const folder = join(root, '.aftertalk-commit');
  renameSync(join(folder, 'undoing'), join(folder, 'decided'));
}

test('what a killed program had decided is finished by the next', async () => {
  await killedBetween();
  expect(mendArchive(root)).toBe('finished');
  expect(contentsOf(root)).toEqual({ [one]: pins('b'), [two]: pins('b') });
  expect(commits()).toEqual([]);
});

test('what a person wrote into one of the files since stays, and the rest is taken back', async () => {
  await killedBetween();
  writeFileSync(join(root, two), 'by hand');
  expect(mendArchive(root)).toBe('taken back');
  expect(contentsOf(root)).toEqual({ [one]: pins('a'), [two]: 'by hand' });
  expect(commits()).toEqual([]);
});

test('what dead programs had staged is deleted, what running ones of any machine stage is not', () => {
  const dead = `stage-${2 ** 22 + 1}`;
  const running = `stage-${process.ppid}`;
  const elsewhere = `stage-${2 ** 22 + 1}-ffffffff-00000000`;
  const folder = join(root, '.aftertalk-commit');
  for (const name of [dead, running, elsewhere]) mkdirSync(join(folder, name), { recursive: true });
  mendArchive(root);
  expect(commits().sort()).toEqual([elsewhere, running].sort());
});

test('a program killed at any moment leaves all files changed or none', async () => {
  const script = new URL('./change-over-and-over.ts', import.meta.url);
  const seen = new Set<string>();
  const count = 12;
  for (let round = 0; round < 16; round += 1) {
    const child = fork(script, [root, String(count), String(round)], { stdio: 'ignore' });
    await once(child, 'message');
    await new Promise((resolve) => setTimeout(resolve, (round * 7) % 60));
    child.kill('SIGKILL');
    await once(child, 'exit');
    await locked(() => mendArchive(root));
    const found = contentsOf(root);
    const [, word = ''] = /name: "([\w-]+)"/.exec(found['people.yaml'] ?? '') ?? [];
    seen.add(word);
    const whole = edition(word, count).map(([path, content]) => [path, String(content)]);
    expect(found).toEqual(Object.fromEntries(whole));
    expect(commits()).toEqual([]);
  }
  expect(seen.size).toBeGreaterThan(3);
}, 60_000);
