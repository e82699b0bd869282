import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../../../src/domain/user-error.ts';
import {
  commitFolder,
  decidedFolder,
  undoingFolder,
} from '../../../src/store/interrupted-commit.ts';
import { isOfDeadRun, runPattern } from '../../run-name.ts';
import { besideTarget, hashOfFile, place, syncFolder } from './durable-file.ts';
import { keptName, readJournal, stagedName, type Journal } from './journal.ts';

/**
 * Puts what is decided in place. Where the disk refuses, all of it is taken back and the error thrown; where
 * that is refused too, the next run goes on with it.
 */
export function putInPlace(root: string): void {
  const decided = join(root, commitFolder, decidedFolder);
  try {
    goForward(root, decided);
  } catch (error) {
    takeBack(root);
    throw error;
  }
  discard(root, decided);
}

/**
 * Mends what a stopped program left: changes that were decided are put in place, or taken back where they
 * cannot be or a person wrote into the files since; what was only staged is deleted. Called while no other
 * program writes. Returns what was done with changes that were under way.
 */
export function mendArchive(root: string): 'finished' | 'taken back' | undefined {
  const folder = join(root, commitFolder);
  if (!existsSync(folder)) return undefined;
  let done: 'finished' | 'taken back' | undefined;
  if (existsSync(join(folder, undoingFolder))) {
    takeBack(root);
    done = 'taken back';
  }
  if (existsSync(join(folder, decidedFolder))) {
    try {
      goForward(root, join(folder, decidedFolder));
      done = 'finished';
    } catch {
      takeBack(root);
      done = 'taken back';
    }
    if (done === 'finished') discard(root, join(folder, decidedFolder));
  }
  sweep(folder);
  return done;
}

/** Each step may have been done before: a staged file that is gone is in place. */
function goForward(root: string, folder: string): void {
  const { changes, mark } = readJournal(folder);
  for (const [index, { path, before, after }] of changes.entries()) {
    const [target, staged] = [join(root, path), join(folder, stagedName(index))];
    if (after === undefined ? !existsSync(target) : !existsSync(staged)) continue;
    if (hashOfFile(target) !== before) throw overwritten(target);
    if (after === undefined) rmSync(target);
    else {
      mkdirSync(dirname(target), { recursive: true });
      place(staged, target, mark);
    }
  }
  for (const parent of parentsOf(root, changes)) if (existsSync(parent)) syncFolder(parent);
}

/** What a person wrote since over a file stays as it is. */
function takeBack(root: string): void {
  const [decided, folder] = [decidedFolder, undoingFolder].map((name) =>
    join(root, commitFolder, name),
  ) as [string, string];
  // From here on there is only the way back: what is put back could not be put in place again.
  if (existsSync(decided)) renameSync(decided, folder);
  const { changes, folders, mark } = readJournal(folder);
  for (const [index, { path, before, after }] of changes.entries()) {
    const [target, kept] = [join(root, path), join(folder, keptName(index))];
    rmSync(besideTarget(target, mark), { force: true });
    const isUntouched = after !== undefined && existsSync(join(folder, stagedName(index)));
    if (isUntouched || !standsAs(target, after)) continue;
    if (before === undefined) rmSync(target, { force: true });
    else if (existsSync(kept)) place(kept, target, mark);
  }
  for (const made of folders.toReversed()) removeIfEmpty(join(root, made));
  discard(root, folder);
}

/** Whatever is no file of that hash, a person has put there since. */
function standsAs(target: string, hash: string | undefined): boolean {
  try {
    return hashOfFile(target) === hash;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(code)) throw error;
  }
}

/** Out of its place in one step, so that no half of a journal is ever read; what then stays, the next run sweeps. */
function discard(root: string, folder: string): void {
  const done = join(root, commitFolder, `done-${readJournal(folder).mark}`);
  renameSync(folder, done);
  try {
    rmSync(done, { recursive: true, force: true });
  } catch {
    // All is in its place.
  }
}

/** What ended programs had staged, which may be hidden by now, and what they had not yet deleted. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, kind, run = ''] = new RegExp(`^(stage|done)-(${runPattern})$`).exec(name) ?? [];
    const path = join(folder, name);
    if (kind === 'done' || (kind === 'stage' && isOfDeadRun(run, path))) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}

const parentsOf = (root: string, changes: Journal['changes']) =>
  new Set(changes.map(({ path }) => dirname(join(root, path))));

/** What a person is told whose editor was quicker. */
export const overwritten = (file: string) =>
  new UserError('Another program wrote over the file just now. Nothing was written.', {
    at: { file },
    remedy: 'Close the file elsewhere, then run the command again.',
  });
