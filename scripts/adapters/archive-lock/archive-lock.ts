import { randomBytes } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../../../src/domain/user-error.ts';
import { describeOwner, isDead, ownerFile, readOwner, type LockOwner } from './lock-owner.ts';

/** Below the archive’s folder. */
export const lockName = '.aftertalk-lock';

/**
 * A lock is held for moments, never over the network. One that stands for ten minutes, by the clock of who
 * waits, is of a machine that went down or a program that was stopped; should that wake, it finds its token gone.
 */
const abandonedAfter = 10 * 60_000;

/** Locks of this process by the archive they are on. */
const held = new Map<string, LockOwner>();

/**
 * Runs `work` while no other program writes into the archive, and returns what it returns. Waits for who
 * does, and calls `say` once with a line that names them. What is decided in `work` must be read in `work`.
 */
export async function withArchiveLock<Result>(
  root: string,
  { command, say }: { readonly command: string; readonly say: (line: string) => void },
  work: () => Result | Promise<Result>,
): Promise<Result> {
  // Where there is no archive there is nothing to guard; reading it says so.
  if (!existsSync(root)) return work();
  const archive = resolve(root);
  const owner = { pid: process.pid, host: hostname(), token: newToken(), command };
  await acquire(archive, owner, say);
  try {
    return await work();
  } finally {
    held.delete(archive);
    release(join(archive, lockName), owner);
  }
}

/** Whether this process holds the lock of an archive. */
export const holdsLock = (root: string): boolean => held.has(resolve(root));

/**
 * Throws a UserError where this process held the lock of the archive that a path lies in and another took it
 * since: called right before each write.
 */
export function assertLockStillOurs(path: string): void {
  for (const [archive, owner] of held) {
    if (relative(archive, resolve(path)).startsWith('..')) continue;
    const now = readOwner(join(archive, lockName));
    if (now?.token === owner.token) continue;
    throw new UserError('Another program has taken over the archive. Nothing more was written.', {
      ...(now && { found: describeOwner(now) }),
      remedy: 'Run the command again.',
    });
  }
}

const newToken = () => randomBytes(16).toString('hex');

async function acquire(archive: string, owner: LockOwner, say: (line: string) => void) {
  const lock = join(archive, lockName);
  const seen = { token: '', since: 0, said: false };
  for (let pause = 10; !take(lock, owner); pause = Math.min(pause * 1.5, 250)) {
    const other = readOwner(lock);
    if (!other) {
      // Given back this moment, or a folder that no program of ours made.
      if (existsSync(lock)) {
        breakAbandoned(lock, 'nobody', seen);
        const isStill = performance.now() - seen.since > 1_000;
        if (isStill && !seen.said) {
          say(`Waiting: ${lock} names nobody. Delete it where no program writes into the archive.`);
          seen.said = true;
        }
      }
    } else if (isDead(other, held.get(archive)?.token)) bury(lock, other.token);
    else {
      if (!seen.said) say(`Waiting for ${describeOwner(other)}, which writes into the archive…`);
      seen.said = true;
      breakAbandoned(lock, other.token, seen);
    }
    await wait(pause * (0.5 + Math.random()));
  }
  held.set(archive, owner);
}

/** Puts a folder with the owner in place in one step, so that no lock is ever without its owner. */
function take(lock: string, owner: LockOwner): boolean {
  const made = `${lock}.new-${owner.token}`;
  mkdirSync(made, { recursive: true });
  try {
    writeFileSync(join(made, ownerFile), `${JSON.stringify(owner)}\n`);
    renameSync(made, lock);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // The lock may be given back before anybody looks again; Windows says EPERM also where it is no lock.
    if (['ENOTEMPTY', 'EEXIST'].includes(code) || (code === 'EPERM' && existsSync(lock)))
      return false;
    throw error;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function breakAbandoned(lock: string, token: string, seen: { token: string; since: number }) {
  if (seen.token !== token) Object.assign(seen, { token, since: performance.now() });
  else if (performance.now() - seen.since > abandonedAfter) bury(lock, token);
}

/**
 * Breaks a lock. The name is the dead owner’s: a second program that saw the same owner cannot move a
 * new lock there while the old one lies in it. Where a lock was copied back beside its own grave, the name
 * counts on; it is chosen before the owner is read, so that who reads the same owner chooses the same name.
 */
function bury(lock: string, token: string): void {
  const grave = freeGrave(lock, token);
  const now = readOwner(lock);
  if (now && now.token !== token) return;
  try {
    renameSync(lock, grave);
    utimesSync(grave, new Date(), new Date());
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EPERM'].includes(code)) throw error;
  }
}

function freeGrave(lock: string, token: string): string {
  const first = `${lock}.dead-${token}`;
  let grave = first;
  for (let count = 2; existsSync(grave); count += 1) grave = `${first}-${count}`;
  return grave;
}

function release(lock: string, { token }: LockOwner): void {
  sweep(lock);
  if (readOwner(lock)?.token !== token) return;
  // Out of its place in one step: a lock half deleted would be nobody’s.
  const gone = `${lock}.new-${token}`;
  renameSync(lock, gone);
  rmSync(gone, { recursive: true, force: true });
}

/** Old graves, and what programs killed while they took or gave back a lock left. */
function sweep(lock: string): void {
  const archive = join(lock, '..');
  for (const name of readdirSync(archive)) {
    if (!new RegExp(`^\\${lockName}\\.(?:new|dead)-`).test(name)) continue;
    const path = join(archive, name);
    const entry = lstatSync(path, { throwIfNoEntry: false });
    // A day in the future is a copy’s, or another machine’s clock.
    if (entry && Math.abs(Date.now() - entry.mtimeMs) > abandonedAfter) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}
