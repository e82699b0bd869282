import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { quietAstro } from './quiet-astro.ts';

// Astro's own command line, for `npm run dev` and the check of types: quiet on every system, without a shell.
quietAstro(process.env);
const home = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
await import(pathToFileURL(join(home, 'bin/astro.mjs')).href);
