import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { quietAstro } from '../../../scripts/quiet-astro.ts';

test('Astro is told to be quiet, whatever the environment says', () => {
  const env: NodeJS.ProcessEnv = {
    ASTRO_DISABLE_UPDATE_CHECK: 'false',
    HOME: '/home/ada',
    BASE_URL: '/',
    SITE: 'x',
  };
  quietAstro(env, () => '/home/ada');
  expect(env).toEqual({
    HOME: '/home/ada',
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
    NODE_DISABLE_COMPILE_CACHE: '1',
  });
});

// Node 24: `os.homedir()` throws ENOENT for a user without an entry in passwd and without $HOME, as
// containers run with `--user 54321` have; Astro 7.3 asks it while it is loaded.
test('somebody the system knows no home of has one among the project’s caches', () => {
  const env: NodeJS.ProcessEnv = {};
  quietAstro(env, () => {
    throw new Error('ENOENT: no such file or directory, uv_os_homedir');
  });
  expect(env['HOME']).toBe(resolve('.cache'));
});
