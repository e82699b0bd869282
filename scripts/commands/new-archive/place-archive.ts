import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { assertLockStillOurs } from '../../adapters/archive-lock/archive-lock.ts';
import { ownEntries } from './archive-files.ts';
import type { EarlierArchive } from './earlier-archive.ts';

/**
 * Puts the files of a new archive in the place of the earlier one’s and returns the folder the earlier ones were
 * moved to, undefined where git keeps them. All is as it was where a step fails.
 */
export function placeArchive(
  made: string,
  folder: string,
  earlier: EarlierArchive,
): string | undefined {
  mkdirSync(folder, { recursive: true });
  assertLockStillOurs(folder);
  const aside = freeName(join(dirname(folder), `${basename(folder)}-before`));
  const moved: [from: string, to: string][] = [];
  const move = (from: string, to: string) => {
    renameSync(from, to);
    moved.push([from, to]);
  };
  if (earlier.entries.length > 0) mkdirSync(aside);
  try {
    for (const name of earlier.entries) move(join(folder, name), join(aside, name));
    for (const name of ownEntries)
      if (existsSync(join(made, name))) move(join(made, name), join(folder, name));
  } catch (error) {
    for (const [from, to] of moved.reverse()) renameSync(to, from);
    rmSync(aside, { recursive: true, force: true });
    throw error;
  }
  if (earlier.entries.length === 0) return undefined;
  if (!earlier.git) return aside;
  rmSync(aside, { recursive: true });
  return undefined;
}

function freeName(path: string): string {
  let free = path;
  for (let number = 2; existsSync(free); number += 1) free = `${path}-${number}`;
  return free;
}
