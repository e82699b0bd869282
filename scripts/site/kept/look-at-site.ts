import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteMemory } from './site-memory.ts';

/** Every file of a site with its size and when it was written, in milliseconds, in the order of the alphabet. */
export function lookAtSite(folder: string): SiteMemory['site'] {
  const found: (readonly [string, number, number])[] = [];
  const look = (inside: string) => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const file = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) look(file);
      else found.push(lookAt(folder, file));
    }
  };
  look('');
  return inOrder(found);
}

/** One file of a site, by its path there, as it looks from outside. */
export function lookAt(folder: string, file: string): SiteMemory['site'][number] {
  const { size, mtimeMs } = statSync(join(folder, file));
  return [file, size, mtimeMs];
}

/** Files of a site in the order of the alphabet. */
export const inOrder = (files: SiteMemory['site']): SiteMemory['site'] =>
  files.toSorted(([one], [other]) => (one < other ? -1 : 1));

/** How files look where their site was moved to: on another disk they are written anew. */
export function lookAgain(folder: string, files: SiteMemory['site']): SiteMemory['site'] {
  const [first] = files;
  const stands = first === undefined || lookAt(folder, first[0])[2] === first[2];
  return stands ? files : lookAtSite(folder);
}

/** Whether a folder holds the very files a site had, and no other. */
export function standsAs(site: SiteMemory['site'], folder: string): boolean {
  try {
    return JSON.stringify(lookAtSite(folder)) === JSON.stringify(site);
  } catch {
    return false;
  }
}
