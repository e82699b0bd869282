import { existsSync, readdirSync, renameSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { UserError } from '../../src/domain/user-error.ts';
import { sitePlaces } from './mend-site.ts';

/** What every site of ours has at its root. */
const SIGNS = ['index.html', '404.html', 'addresses.json'];

/**
 * Throws a UserError unless a site may be written to the folder: one that is not there, is empty or
 * holds an earlier site, and that holds neither the project nor the archive.
 */
export function assertMayReplace(folder: string, keep: readonly string[]): void {
  const inside = keep.find((path) => !relative(folder, path).startsWith('..'));
  if (inside !== undefined) {
    throw new UserError('The site cannot be written here: what is in the folder would be lost.', {
      found: `${folder}, which holds ${inside}`,
      remedy: 'Name another folder with --out.',
    });
  }
  if (!existsSync(folder) || SIGNS.every((name) => existsSync(join(folder, name)))) return;
  if (readdirSync(folder).length > 0) {
    throw new UserError('The site cannot be written here: the folder holds something else.', {
      found: folder,
      expected: 'an empty folder, or one with an earlier site',
      remedy: 'Name another folder with --out, or empty this one yourself.',
    });
  }
}

/**
 * Puts a finished site in the place of the one before, which is whole until the new one is: that is staged
 * beside the folder, renamed in, and the old one deleted last. Throws a UserError, and leaves the old site,
 * where the disk does not take the new one. `allowed` is called right before the new one is renamed in, and
 * renames it, unless it throws; `retire` before the old one is deleted, if there is one, and may take it.
 */
export async function replaceSite(
  finished: string,
  site: string,
  allowed: (swap: () => void) => void | Promise<void> = (swap) => swap(),
  retire?: (old: string | undefined) => void,
): Promise<void> {
  const { folder, next, old } = sitePlaces(site);
  try {
    await mkdir(dirname(folder), { recursive: true });
    await rm(next, { recursive: true, force: true });
    await moveAcrossDisks(finished, next);
    await allowed(() => {
      if (existsSync(folder)) swap(folder, next, old);
      else renameSync(next, folder);
    });
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw asUserError(error, folder);
  }
  try {
    retire?.(existsSync(old) ? old : undefined);
  } finally {
    await rm(old, { recursive: true, force: true });
  }
}

/** Without a pause between the two: for that instant there is no site. */
function swap(folder: string, next: string, old: string): void {
  renameSync(folder, old);
  try {
    renameSync(next, folder);
  } catch (error) {
    renameSync(old, folder);
    throw error;
  }
}

async function moveAcrossDisks(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'it can only be read',
  EBUSY: 'the folder is in use, or a disk of its own',
  EIO: 'the disk fails',
};

function asUserError(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const reason = REASONS[code];
  if (reason === undefined) return error;
  return new UserError('The new site could not be put in place; the one before is as it was.', {
    found: `${folder}: ${reason} (${code})`,
    remedy: 'Make room or name another folder with --out, then build again.',
  });
}
