import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { MachineFile } from './machine-file.ts';

/** What the pages' program leaves for the build, which runs in the same process but is not made by Vite. */
const left = globalThis as {
  aftertalkFiles?: readonly LeftFile[];
  /** The folder of the site, while it is built, and the paths that stand in it already. */
  aftertalkSite?: { readonly folder: URL; readonly written: Set<string> };
};

/** A file and its path below the site's folder. */
interface LeftFile {
  readonly path: string;
  readonly file: MachineFile;
}

/** Leaves files to be written once the pages are. */
export function leaveFiles(files: readonly LeftFile[]): void {
  left.aftertalkFiles = files;
}

/**
 * Writes one of the files that are left while what it is made of is at hand: reading a transcript again costs more
 * than all else for machines. Only a build writes, and each file once.
 */
export function writeNow(path: string, text: () => string): void {
  const { aftertalkSite: site } = left;
  if (!site || site.written.has(path)) return;
  site.written.add(path);
  const place = fileURLToPath(new URL(path, site.folder));
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text());
}

/**
 * Writes what was left, one after the other, since all texts together are too much to hold. As pages of Astro's they
 * would take three times as long: a talk has its transcript and its oEmbed beside its page.
 */
export const writeFiles = (): AstroIntegration => {
  const folder: { outDir?: URL } = {};
  return {
    name: 'machine-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder.outDir = config.outDir;
      },
      'astro:build:start': () => {
        delete left.aftertalkFiles;
        if (folder.outDir) left.aftertalkSite = { folder: folder.outDir, written: new Set() };
      },
      'astro:build:done': async ({ dir }) => {
        const written = left.aftertalkSite?.written;
        for (const { path, file } of left.aftertalkFiles ?? []) {
          if (written?.has(path)) continue;
          const place = fileURLToPath(new URL(path, dir));
          await mkdir(dirname(place), { recursive: true });
          await writeFile(place, file.text());
        }
        delete left.aftertalkFiles;
        delete left.aftertalkSite;
      },
    },
  };
};
