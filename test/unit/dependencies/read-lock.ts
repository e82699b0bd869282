import { readFileSync } from 'node:fs';

/** A package as the lock names it; `licence` is the SPDX expression it gives itself. */
export interface LockedPackage {
  /** Where it stands, from the project's root: `node_modules/sharp`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string | undefined;
}

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** All packages of an install without the development ones, on every platform together. */
export function productionPackages(): LockedPackage[] {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Entry>;
  };
  return Object.entries(lock.packages).flatMap(([path, { version, license, dev }]) =>
    path === '' || dev === true
      ? []
      : [
          {
            path,
            name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
            version: version ?? '',
            licence: license,
          },
        ],
  );
}
