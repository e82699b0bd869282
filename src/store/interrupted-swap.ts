import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/checks/problem.ts';

/**
 * A program killed between the two renamings that put a new `synced` in place leaves none there for a
 * moment; without this the event would be built as if nothing had ever been fetched.
 */
export function interruptedSwapProblem(root: string, eventFolder: string): Problem | undefined {
  const folder = join(root, eventFolder);
  if (!existsSync(folder) || existsSync(join(folder, 'synced'))) return undefined;
  const left = readdirSync(folder).find((name) => /^\.synced\.old-\d+$/.test(name));
  if (left === undefined) return undefined;
  return {
    rule: 'interrupted',
    severity: 'error',
    file: `${eventFolder}/synced`,
    path: [],
    message: 'A program was stopped while it put this folder in place.',
    found: left,
    remedy: 'Run npm run sync: it finishes what was begun, or brings the old files back.',
    line: 1,
    column: 1,
  };
}
