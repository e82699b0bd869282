import { spawnSync } from 'node:child_process';
import { ownEntries } from './archive-files.ts';

/** What git keeps of the files of an archive. */
export interface GitState {
  /** The commit that holds them, shortened. */
  readonly commit: string;
  /** Files git could not bring back: changed since, new, or ignored. Relative to the archive’s folder. */
  readonly unkept: readonly string[];
}

/** What programs leave and nobody misses. */
const LEFTOVERS = /(?:^|\/)(?:\.DS_Store|\.aftertalk-commit|\.aftertalk-lock[^/]*)(?:\/|$)/;

/** What git keeps of the archive in a folder; undefined where there is no git, or no commit. */
export function gitState(folder: string): GitState | undefined {
  const commit = git(folder, 'rev-parse', '--short', 'HEAD')?.trim();
  const status = git(
    folder,
    ...[
      'status',
      '--porcelain=v1',
      '-z',
      '--untracked-files=all',
      '--ignored=matching',
      '--no-renames',
    ],
    ...['--', ...ownEntries],
  );
  const top = git(folder, 'rev-parse', '--show-prefix')?.trim();
  if (commit === undefined || status === undefined || top === undefined) return undefined;
  const changed = status
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => entry.slice(3))
    .map((path) => (path.startsWith(top) ? path.slice(top.length) : path));
  return { commit, unkept: changed.filter((path) => !LEFTOVERS.test(path)) };
}

function git(folder: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}
