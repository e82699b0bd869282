import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isRunning } from '../is-running.ts';

/** The folder a process stages a new `synced` in. */
export const stagingName = (pid: number) => `.synced.next-${pid}`;

/** What the process calls the old `synced` for the moment of the swap. */
export const supersededName = (pid: number) => `.synced.old-${pid}`;

/** Folders this process is staging in: a process id alone may be that of the last program in a container. */
export const stagingNow = new Set<string>();

const LEFTOVER = /^\.synced\.(next|old)-(\d{1,10})$/;

/**
 * Mends an event's folder after a program was killed while writing: a swap that had begun is finished,
 * anything else it had staged is thrown away. Leaves the folders of running programs alone.
 */
export function recoverSynced(eventFolder: string): void {
  if (!existsSync(eventFolder)) return;
  const synced = join(eventFolder, 'synced');
  const leftovers = leftoversIn(eventFolder);
  // A swap begins by renaming the old folder once the new one is whole, and is over in no time.
  const begun = leftovers.find(({ kind }) => kind === 'old');
  if (begun && !existsSync(synced) && (!begun.running || isStillMissing(synced))) {
    const next = leftovers.find(({ kind, pid }) => kind === 'next' && pid === begun.pid);
    renameSync(join(eventFolder, (next ?? begun).name), synced);
  }
  for (const { name, running } of leftovers) {
    if (!running && !stagingNow.has(resolve(eventFolder, name)))
      rmSync(join(eventFolder, name), { recursive: true, force: true });
  }
}

function leftoversIn(eventFolder: string) {
  return readdirSync(eventFolder).flatMap((name) => {
    const [, kind, pid] = LEFTOVER.exec(name) ?? [];
    return kind === undefined ? [] : [{ name, kind, pid, running: isRunning(Number(pid)) }];
  });
}

/** Whether a swap that may be under way is not: its process id is another program's by now. */
function isStillMissing(synced: string): boolean {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  return !existsSync(synced);
}
