// Builds the player's own site into a folder: node build.ts FOLDER. A program of its own, since what Astro makes on the
// way stands in the folder it was started in, where two at once would take it from each other.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { quietAstro } from '../../../scripts/quiet-astro.ts';
import { PLAYER_BASE } from './base.ts';

const root = import.meta.dirname;
quietAstro(process.env);
await build({
  root,
  outDir: process.argv[2] ?? '',
  configFile: false,
  base: PLAYER_BASE,
  trailingSlash: 'always',
  logLevel: 'error',
  devToolbar: { enabled: false },
  build: { assets: 'assets', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
});
await rm(join(root, '.astro'), { recursive: true, force: true });
