import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/checks/problem.ts';

/** Below the archive’s folder: where programs stage what they change. It is empty while nobody writes. */
export const commitFolder = '.aftertalk-commit';

/** Below it: changes that are decided and being put in place, and changes being taken back. */
export const decidedFolder = 'decided';
export const undoingFolder = 'undoing';

/** Whether a program is putting its changes in place, or was stopped while it did. */
export const isInterrupted = (root: string): boolean =>
  [decidedFolder, undoingFolder].some((name) => existsSync(join(root, commitFolder, name)));

/** Another after each change that programs made. */
export const commitStamp = (root: string): string =>
  String(
    statSync(join(root, commitFolder), { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? '',
  );

/** A running program is through with it long before; milliseconds. */
const patience = 2_000;

/** Waits for the moment in which a program puts its changes in place; returns whether none is left half done. */
export function waitForCommit(root: string): boolean {
  const until = performance.now() + patience;
  while (isInterrupted(root)) {
    if (performance.now() > until) return false;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
  return true;
}

/** What a reader finds where a program was stopped between two files that belong together. */
export const interruptedProblem = (): Problem => ({
  rule: 'interrupted',
  severity: 'error',
  file: commitFolder,
  path: [],
  message: 'A program was stopped while it changed several files.',
  remedy: 'Run npm run check: it finishes what was begun, or takes it back.',
  line: 1,
  column: 1,
});
