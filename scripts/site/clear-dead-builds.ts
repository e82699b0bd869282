import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isOfDeadRun, runPattern } from '../run-name.ts';

const UNFINISHED = new RegExp(
  `^site-(${runPattern})(?:-index|-index-said|-disk|-program|-said|-second|-whole)?$`,
);

/**
 * Deletes the unfinished sites that killed builds left in a cache folder: they may hold pictures that
 * were hidden since. Those of running builds stay.
 */
export function clearDeadBuilds(cache: string): void {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    const [, run] = UNFINISHED.exec(name) ?? [];
    const path = join(cache, name);
    if (run !== undefined && isOfDeadRun(run, path)) rmSync(path, { recursive: true, force: true });
  }
}
