import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../src/domain/user-error.ts';
import { endWith } from './command-line.ts';

// Vitest's own command line. Of a flag it does not know, Vitest 5.1 shows its stack.
endWith(async () => {
  const home = dirname(createRequire(import.meta.url).resolve('vitest/package.json'));
  try {
    await import(pathToFileURL(join(home, 'vitest.mjs')).href);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'CACError') throw error;
    throw new UserError(`${error.message}.`, { remedy: 'npm run test:unit -- --help' });
  }
  return Number(process.exitCode ?? 0);
});
