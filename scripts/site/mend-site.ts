import { existsSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isOfDeadRun, runName, runPattern } from '../run-name.ts';

const BESIDE = new RegExp(`\\.(next|old)-(${runPattern})$`);

/** Where a site stands while it is swapped: the folder itself, the new one beside it, the one before. */
export interface SitePlaces {
  readonly folder: string;
  readonly next: string;
  readonly old: string;
}

/** The places of a build of this name; a link in place of the folder is followed. */
export function sitePlaces(folder: string, run: string = runName()): SitePlaces {
  const real = existsSync(folder) ? realpathSync(folder) : folder;
  const beside = (kind: string) => join(dirname(real), `.${basename(real)}.${kind}-${run}`);
  return { folder: real, next: beside('next'), old: beside('old') };
}

/**
 * Mends what a killed build left beside a site: a swap that had begun is finished, else the old site comes
 * back; whatever it had only staged is deleted. What belongs to running builds stays.
 */
export function mendSite(folder: string): void {
  const { folder: site } = sitePlaces(folder);
  const parent = dirname(site);
  if (!existsSync(parent)) return;
  const dead = new Set(
    readdirSync(parent).flatMap((name) => deadRunOf(parent, name, basename(site))),
  );
  for (const run of dead) {
    const { next, old } = sitePlaces(site, run);
    // The old site steps aside only once the new one is whole.
    if (existsSync(old) && !existsSync(site)) renameSync(existsSync(next) ? next : old, site);
  }
  for (const run of dead) {
    const { next, old } = sitePlaces(site, run);
    for (const left of [next, old]) rmSync(left, { recursive: true, force: true });
  }
}

function deadRunOf(parent: string, name: string, site: string): string[] {
  const [, kind, run] = BESIDE.exec(name) ?? [];
  if (kind === undefined || run === undefined || name !== `.${site}.${kind}-${run}`) return [];
  return isOfDeadRun(run, join(parent, name)) ? [run] : [];
}
