import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../src/domain/user-error.ts';
import { endWith } from './command-line.ts';
import { quietAstro } from './quiet-astro.ts';

/** What `astro dev` takes; Astro 7 says nothing of what it does not know. */
const DEV_FLAGS = [
  ...['background', 'mode', 'port', 'host', 'open', 'force', 'ignore-lock', 'allowed-hosts'],
  ...['help', 'version', 'root', 'config', 'site', 'base', 'verbose', 'silent', 'json'],
];

// Astro's own command line, for `npm run dev` and the check of types: quiet on every system, without a shell.
endWith(async () => {
  const [name, ...rest] = process.argv.slice(2);
  if (name === 'dev') refuseUnknown(rest);
  quietAstro(process.env);
  const home = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
  await import(pathToFileURL(join(home, 'bin/astro.mjs')).href);
  return Number(process.exitCode ?? 0);
});

function refuseUnknown(args: readonly string[]): void {
  const unknown = args.find((arg) => {
    const [, name] = /^--(?:no-)?([^=]+)/.exec(arg) ?? [];
    return name !== undefined && !DEV_FLAGS.includes(name);
  });
  if (unknown === undefined) return;
  throw new UserError(`Unknown option '${unknown.slice(0, 80)}'.`, {
    expected: DEV_FLAGS.map((flag) => `--${flag}`).join(', '),
    remedy: 'npm run dev -- --help',
  });
}
