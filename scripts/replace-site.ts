import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { UserError } from '../src/domain/user-error.ts';

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

/** Puts a finished site in the place of the one before. */
export async function replaceSite(finished: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  try {
    await rename(finished, folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(finished, folder, { recursive: true });
  }
}
