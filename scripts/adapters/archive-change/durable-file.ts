import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../../../src/domain/user-error.ts';

export const hashBytes = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Writes a new file to the disk itself: after it, a power cut takes nothing away. */
export function writeDurably(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    // A disk may take a part of what it is given.
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
    const { size } = fstatSync(file);
    if (size !== bytes.length) {
      throw new UserError('The disk did not keep all that was written.', {
        found: `${size} of ${bytes.length} bytes of ${path}`,
        remedy: 'Look after the disk before anything else.',
      });
    }
  } finally {
    closeSync(file);
  }
}

/** Makes the names in a folder outlive a power cut, where the system knows how. */
export function syncFolder(folder: string): void {
  // Windows opens no folders.
  if (process.platform === 'win32') return;
  const file = openSync(folder, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The hash of what stands in a file; undefined where there is none. Throws a UserError for anything but a file. */
export function hashOfFile(path: string): string | undefined {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (!entry) return undefined;
  if (entry.isFile()) return hashBytes(readFileSync(path));
  throw new UserError(
    entry.isSymbolicLink()
      ? 'This is a link, and programs do not write through links.'
      : 'There is something else where a file should be.',
    { found: path, remedy: 'Put the file itself in its place, then run the command again.' },
  );
}

/** Gives a file a second name where the disk can, else copies it to the disk itself. */
export function keepCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error;
    writeDurably(to, readFileSync(from));
  }
}

/** Puts a staged file in the place of another in one step, from another disk too. */
export function place(staged: string, target: string, mark: string): void {
  try {
    renameSync(staged, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const beside = besideTarget(target, mark);
    rmSync(beside, { force: true });
    copyFileSync(staged, beside);
    renameSync(beside, target);
    rmSync(staged);
  }
}

/** Where a file from another disk lies until it is whole. */
export const besideTarget = (target: string, mark: string): string =>
  join(dirname(target), `.${basename(target)}.${mark}.part`);
