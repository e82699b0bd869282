import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockName, withArchiveLock } from '../../../scripts/adapters/archive-lock/archive-lock.ts';
import { SyncedWriter } from '../../../scripts/adapters/synced-writer.ts';
import { temporaryFolder } from '../photos/temporary-folder.ts';

test('a program whose lock was taken over writes nothing, and leaves the other’s lock', async () => {
  const root = temporaryFolder();
  const event = join(root, 'events/meetup');
  mkdirSync(event, { recursive: true });
  const lock = join(root, lockName);
  const writing = withArchiveLock(root, { command: 'pin', say: () => undefined }, () => {
    const writer = new SyncedWriter(join(event, 'synced'));
    writer.write('pins.json', '{"talks":{}}');
    rmSync(lock, { recursive: true });
    mkdirSync(lock);
    const other = { pid: 1, host: 'elsewhere', token: 'f'.repeat(32), command: 'sync' };
    writeFileSync(join(lock, 'owner.json'), JSON.stringify(other));
    writer.commit();
  });
  await expect(writing).rejects.toThrow('Another program has taken over the archive');
  expect(existsSync(join(event, 'synced'))).toBe(false);
  expect(existsSync(lock)).toBe(true);
});

const token = 'd'.repeat(32);

/** A lock of a program that has ended, and as many graves of it as are named. */
function deadLock(root: string, graves: readonly string[]): string {
  const lock = join(root, lockName);
  mkdirSync(lock);
  const owner = { pid: 2 ** 22 + 1, host: hostname(), token, command: 'sync' };
  writeFileSync(join(lock, 'owner.json'), JSON.stringify(owner));
  for (const grave of graves) {
    cpSync(lock, `${lock}.dead-${token}${grave}`, { recursive: true });
    const earlier = new Date(Date.now() - 3_600_000);
    utimesSync(`${lock}.dead-${token}${grave}`, earlier, earlier);
  }
  return lock;
}

const beside = (root: string) => readdirSync(root).filter((name) => name.startsWith(lockName));
const work = (root: string) =>
  withArchiveLock(root, { command: 'pin', say: () => undefined }, () => 'worked');

test.each([
  ['beside no grave of it', []],
  ['beside the grave it was buried in before', ['']],
  ['beside two graves of it', ['', '-2']],
])('a dead program’s lock copied back %s is broken', async (_, graves) => {
  const root = temporaryFolder();
  deadLock(root, graves);
  expect(await Promise.all([work(root), work(root), work(root)])).toEqual(Array(3).fill('worked'));
  // Only what was buried just now stays, for those who still see its owner; the old graves are swept.
  expect(beside(root)).toHaveLength(1);
});

test('a file that stands where a dead program’s lock would be buried stops nobody', async () => {
  const root = temporaryFolder();
  const lock = deadLock(root, []);
  writeFileSync(`${lock}.dead-${token}`, '');
  expect(await work(root)).toBe('worked');
});

test('graves with a date of the future are swept too', async () => {
  const root = temporaryFolder();
  const grave = join(root, `${lockName}.dead-${token}`);
  mkdirSync(grave);
  const later = new Date(Date.now() + 86_400_000);
  utimesSync(grave, later, later);
  await work(root);
  expect(beside(root)).toEqual([]);
});

test('a lock that names nobody is waited for in words', async () => {
  const root = temporaryFolder();
  const lock = join(root, lockName);
  mkdirSync(lock);
  writeFileSync(join(lock, 'owner.json'), '');
  const said: string[] = [];
  const say = (line: string) => {
    said.push(line);
    rmSync(lock, { recursive: true });
  };
  await withArchiveLock(root, { command: 'pin', say }, () => undefined);
  expect(said).toEqual([
    `Waiting: ${lock} names nobody. Delete it where no program writes into the archive.`,
  ]);
});
