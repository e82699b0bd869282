import { hash } from 'node:crypto';
import { readFileSync, readdirSync, realpathSync, statSync, type BigIntStats } from 'node:fs';
import { join } from 'node:path';

/** The files of an archive as they were at one moment. */
export interface ArchiveInputs {
  /** Of all of them: the same as long as none has changed. */
  readonly digest: string;
  /** By path below the archive’s folder, with forward slashes. */
  readonly files: ReadonlyMap<string, string>;
  /** What lets the next look skip files that were not touched. */
  readonly seen: SeenFiles;
}

/** By path how the file looked from outside, and its digest then. */
export type SeenFiles = Readonly<Record<string, readonly [stamp: string, digest: string]>>;

/** A file that was touched so shortly before may change again without looking different, in nanoseconds. */
const TOO_FRESH = 2_000_000_000n;

/**
 * Reads what an archive is made of: every file below its folder but what begins with a dot. One that looks as it did
 * in `seen` is not read again.
 */
export function readInputs(root: string, seen: SeenFiles = {}): ArchiveInputs {
  const files = new Map<string, string>();
  const now: Record<string, readonly [string, string]> = {};
  const begun = BigInt(Date.now()) * 1_000_000n;
  for (const { path, stats } of listFiles(root)) {
    const stamp = `${stats.size} ${stats.mtimeNs} ${stats.ctimeNs} ${stats.ino}`;
    const known = seen[path];
    const digest = known?.[0] === stamp ? known[1] : digestOfFile(join(root, path));
    files.set(path, digest);
    const touched = stats.mtimeNs > stats.ctimeNs ? stats.mtimeNs : stats.ctimeNs;
    if (touched + TOO_FRESH < begun) now[path] = [stamp, digest];
  }
  return { digest: hash('sha256', JSON.stringify([...files])), files, seen: now };
}

/** Whoever needs a file that cannot be read says so. */
function digestOfFile(path: string): string {
  try {
    return hash('sha256', readFileSync(path));
  } catch {
    return 'unreadable';
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Links are followed, as whoever reads the archive follows them; a folder within itself is read once. */
function* listFiles(
  root: string,
  folder = '',
  above: ReadonlySet<string> = new Set(),
): Generator<{ path: string; stats: BigIntStats }> {
  const real = realpathSync(join(root, folder));
  if (above.has(real)) return;
  const inside = new Set([...above, real]);
  for (const name of namesIn(join(root, folder))) {
    if (name.startsWith('.')) continue;
    const path = folder === '' ? name : `${folder}/${name}`;
    const stats = statSync(join(root, path), { bigint: true, throwIfNoEntry: false });
    if (stats?.isDirectory()) yield* listFiles(root, path, inside);
    else if (stats?.isFile()) yield { path, stats };
  }
}
