import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';

const UNFINISHED = /^site-(\d{1,10})(?:-index)?$/;

/**
 * Deletes the unfinished sites that killed builds left in a cache folder: they may hold pictures that
 * were hidden since. Those of running builds stay.
 */
export function clearDeadBuilds(cache: string): void {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    const [, pid] = UNFINISHED.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) {
      rmSync(join(cache, name), { recursive: true, force: true });
    }
  }
}
