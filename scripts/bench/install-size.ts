import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One package as it lies on this machine; those within it count for themselves. */
export interface InstalledPackage {
  /** Where it stands in `node_modules`: `sharp`, or `csso/node_modules/css-tree`. */
  readonly name: string;
  readonly bytes: number;
}

/** What an install without the development packages puts on this machine, biggest first. */
export interface InstallSize {
  readonly bytes: number;
  readonly packages: readonly InstalledPackage[];
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

/**
 * Weighs the packages `npm ci --omit=dev` installs here, without the network: those of the lock that are no
 * development packages and stand in the project's `node_modules`. Bytes are those of the files.
 */
export function weighInstall(project: string): InstallSize {
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as Lock;
  const packages = Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true && existsSync(join(project, path)))
    .map(([path]) => ({
      name: path.replace('node_modules/', ''),
      bytes: weighFiles(join(project, path)),
    }))
    .sort((one, other) => other.bytes - one.bytes || (one.name < other.name ? -1 : 1));
  return { bytes: packages.reduce((sum, one) => sum + one.bytes, 0), packages };
}

function weighFiles(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules') bytes += weighFiles(path);
    else if (entry.isFile()) bytes += statSync(path).size;
  }
  return bytes;
}
