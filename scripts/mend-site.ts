import { existsSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';

/** Where a site stands while it is swapped: the folder itself, the new one beside it, the one before. */
export interface SitePlaces {
  readonly folder: string;
  readonly next: string;
  readonly old: string;
}

/** The places of a build with this process id; a link in place of the folder is followed. */
export function sitePlaces(folder: string, pid: number = process.pid): SitePlaces {
  const real = existsSync(folder) ? realpathSync(folder) : folder;
  const beside = (kind: string) => join(dirname(real), `.${basename(real)}.${kind}-${pid}`);
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
  const dead = readdirSync(parent).flatMap((name) => pidBeside(name, basename(site)));
  for (const pid of dead) {
    const { next, old } = sitePlaces(site, pid);
    // The old site steps aside only once the new one is whole.
    if (existsSync(old) && !existsSync(site)) renameSync(existsSync(next) ? next : old, site);
  }
  for (const pid of dead) {
    const { next, old } = sitePlaces(site, pid);
    for (const left of [next, old]) rmSync(left, { recursive: true, force: true });
  }
}

function pidBeside(name: string, site: string): number[] {
  const [, kind, pid] = /\.(next|old)-(\d{1,10})$/.exec(name) ?? [];
  if (kind === undefined || pid === undefined || name !== `.${site}.${kind}-${pid}`) return [];
  return isRunning(Number(pid)) ? [] : [Number(pid)];
}
