import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recoverSynced } from '../../../scripts/adapters/recover-synced.ts';
import { SyncedWriter } from '../../../scripts/adapters/synced-writer.ts';

let event: string;
let synced: string;

beforeEach(() => {
  event = mkdtempSync(join(tmpdir(), 'aftertalk-writer-'));
  synced = join(event, 'synced');
});
afterEach(() => rmSync(event, { recursive: true, force: true }));

/** Every file below a folder with what it holds. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).sort();
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function writeAll(files: Record<string, string>): string[] {
  const writer = new SyncedWriter(synced);
  for (const [name, content] of Object.entries(files)) writer.write(name, content);
  return writer.commit();
}

test('a set of files is put in place together, and only what changed is named', () => {
  const files = { 'videos.json': 'one', 'pins.json': 'pins', 'thumbnails/a.jpg': 'picture' };
  expect(writeAll(files)).toEqual(['pins.json', 'thumbnails/a.jpg', 'videos.json']);
  expect(contents(synced)).toEqual(files);
  expect(writeAll({ ...files, 'videos.json': 'two' })).toEqual(['videos.json']);
  expect(contents(event)).toEqual({
    'synced/pins.json': 'pins',
    'synced/thumbnails/a.jpg': 'picture',
    'synced/videos.json': 'two',
  });
});

test('a file with the same bytes is not touched, neither alone nor next to a changed one', () => {
  writeAll({ 'a.json': 'a', 'b.json': 'b', 'c.json': 'c' });
  const before = statSync(join(synced, 'a.json'));
  expect(writeAll({ 'a.json': 'a' })).toEqual([]);
  writeAll({ 'a.json': 'a', 'b.json': 'B', 'c.json': 'C' });
  const after = statSync(join(synced, 'a.json'));
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
});

test('a file can be removed, and others nobody wrote of stay', () => {
  writeAll({ 'videos.json': 'v', 'photos.json': 'p', 'old.json': 'o' });
  const writer = new SyncedWriter(synced);
  writer.remove('old.json');
  writer.remove('never-there.json');
  expect(writer.commit()).toEqual(['old.json']);
  expect(contents(synced)).toEqual({ 'photos.json': 'p', 'videos.json': 'v' });
});

test('nothing abandoned is left behind', () => {
  const writer = new SyncedWriter(synced);
  writer.write('videos.json', 'v');
  writer.abandon();
  expect(readdirSync(event)).toEqual([]);
});

test.each([
  '../event.yaml',
  'a/../../event.yaml',
  '/etc/passwd',
  '',
  '.',
  'a//b',
  'a\\..\\b',
  'a\0b',
])('the name %j is refused', (name) => {
  writeFileSync(join(event, 'event.yaml'), 'hand');
  const writer = new SyncedWriter(synced);
  expect(() => writer.write(name, 'x')).toThrow(RangeError);
  expect(() => writer.remove(name)).toThrow(RangeError);
  expect(contents(event)).toEqual({ 'event.yaml': 'hand' });
});

test('a folder with another name is refused', () => {
  expect(() => new SyncedWriter(event)).toThrow(RangeError);
  expect(() => new SyncedWriter(join(synced, '..'))).toThrow(RangeError);
});

test('a symbolic link is never written through', () => {
  const hand = join(event, 'photos');
  mkdirSync(hand);
  writeFileSync(join(hand, 'videos.json'), 'hand');
  symlinkSync(hand, synced);
  expect(() => new SyncedWriter(synced)).toThrow(RangeError);
  rmSync(synced);
  mkdirSync(synced);
  symlinkSync(hand, join(synced, 'thumbnails'));
  symlinkSync(join(hand, 'videos.json'), join(synced, 'videos.json'));
  const writer = new SyncedWriter(synced);
  expect(() => writer.write('thumbnails/videos.json', 'x')).toThrow(RangeError);
  expect(() => writer.write('videos.json', 'x')).toThrow(RangeError);
  expect(readFileSync(join(hand, 'videos.json'), 'utf8')).toBe('hand');
});

const dead = 2 ** 22 + 1;

test('a swap a killed program had begun is finished at the next start', () => {
  writeAll({ 'videos.json': 'old' });
  renameSync(synced, join(event, `.synced.old-${dead}`));
  mkdirSync(join(event, `.synced.next-${dead}`));
  writeFileSync(join(event, `.synced.next-${dead}`, 'videos.json'), 'new');
  recoverSynced(event);
  expect(contents(event)).toEqual({ 'synced/videos.json': 'new' });
  expect(readdirSync(event)).toEqual(['synced']);
});

test('a swap is finished even when another program has the killed one’s number by now', () => {
  writeAll({ 'videos.json': 'old' });
  renameSync(synced, join(event, `.synced.old-${process.ppid}`));
  mkdirSync(join(event, `.synced.next-${process.ppid}`));
  writeFileSync(join(event, `.synced.next-${process.ppid}`, 'videos.json'), 'new');
  recoverSynced(event);
  expect(contents(synced)).toEqual({ 'videos.json': 'new' });
});

test('what a killed program had only staged is thrown away', () => {
  writeAll({ 'videos.json': 'old' });
  mkdirSync(join(event, `.synced.next-${dead}`));
  writeFileSync(join(event, `.synced.next-${dead}`, 'videos.json'), 'half');
  new SyncedWriter(synced);
  expect(readdirSync(event)).toEqual(['synced']);
  expect(contents(synced)).toEqual({ 'videos.json': 'old' });
});

test('a program killed at any moment leaves the old set or the new one', async () => {
  const names = Array.from({ length: 40 }, (_, n) => `thumbnails/${n}.jpg`);
  const set = (text: string) =>
    Object.fromEntries(['videos.json', 'pins.json', ...names].map((name) => [name, text]));
  writeAll(set('0'));
  const script = new URL('./write-over-and-over.ts', import.meta.url);
  const seen = new Set<string>();
  for (let round = 0; round < 25; round += 1) {
    const child = fork(script, [synced, String(names.length), String(round)], { stdio: 'ignore' });
    await once(child, 'message');
    await new Promise((resolve) => setTimeout(resolve, (round * 7) % 60));
    child.kill('SIGKILL');
    await once(child, 'exit');
    recoverSynced(event);
    expect(existsSync(synced)).toBe(true);
    const found = contents(synced);
    const [text = ''] = Object.values(found);
    expect(found).toEqual(
      Object.fromEntries(Object.entries(set(text)).sort(([a], [b]) => (a < b ? -1 : 1))),
    );
    expect(readdirSync(event)).toEqual(['synced']);
    seen.add(text);
  }
  expect(seen.size).toBeGreaterThan(3);
});
