import { homedir } from 'node:os';
import { resolve } from 'node:path';

/** What Astro 7.3 asks of its environment before it tells anybody anything or writes anywhere but here. */
const QUIET = {
  // `build` and `dev` post what they are run with, and keep an id in the home folder.
  ASTRO_TELEMETRY_DISABLED: '1',
  // `dev` asks the registry of packages for a newer version.
  ASTRO_DISABLE_UPDATE_CHECK: 'true',
  // The command line keeps compiled code in the folder for temporary files.
  NODE_DISABLE_COMPILE_CACHE: '1',
} as const;

/**
 * What pages read of Astro as `import.meta.env`: a variable of that name in the shell would win over what the build was
 * told, so that `BASE_URL=/ npm run build -- --base /archive/` built a site for the root (Astro 7.3).
 */
const TOLD_BY_BUILD = [
  ...['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'],
  'PUBLIC_ROOT_URL',
];

/**
 * Keeps Astro to the project: it opens no connection, writes nothing outside, and asks the shell for nothing. To be called before
 * Astro is loaded, which asks for the home folder at once and fails where the system knows of none.
 */
export function quietAstro(env: NodeJS.ProcessEnv, home: () => string = homedir): void {
  Object.assign(env, QUIET);
  for (const name of TOLD_BY_BUILD) Reflect.deleteProperty(env, name);
  try {
    home();
  } catch {
    env['HOME'] = resolve('.cache');
  }
}
