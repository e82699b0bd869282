import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { hostFiles } from './host-files.ts';

/** Writes beside the pages what hosts read to send the right headers. */
export function writeHostFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': async ({ dir }) => {
        for (const [name, text] of Object.entries(hostFiles(base)))
          await writeFile(new URL(name, dir), text);
      },
    },
  };
}
