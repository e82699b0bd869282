import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { MachineFile } from './machine-file.ts';

/** What the pages' program leaves for the build, which runs in the same process but is not made by Vite. */
const left = globalThis as { aftertalkFiles?: readonly LeftFile[] };

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
 * Writes what was left, one after the other, since all texts together are too much to hold. As pages of Astro's they
 * would take three times as long: a talk has its transcript and its oEmbed beside its page.
 */
export const writeFiles = (): AstroIntegration => ({
  name: 'machine-files',
  hooks: {
    'astro:build:start': () => {
      delete left.aftertalkFiles;
    },
    'astro:build:done': async ({ dir }) => {
      for (const { path, file } of left.aftertalkFiles ?? []) {
        const place = fileURLToPath(new URL(path, dir));
        await mkdir(dirname(place), { recursive: true });
        await writeFile(place, file.text());
      }
      delete left.aftertalkFiles;
    },
  },
});
