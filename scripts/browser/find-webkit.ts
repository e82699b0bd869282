import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { UserError } from '../../src/domain/user-error.ts';

/** What driving WebKit takes: its driver, the browser it drives, and a screen for it. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  /** Undefined where there is a screen already. */
  readonly screen: string | undefined;
}

/** What the search looks at, so that it can be told apart from the machine it runs on. */
export interface WebKitSearch {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Names in a folder, none where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
}

const LIBRARIES = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/lib',
];
const PACKAGES = ['webkit2gtk-driver', 'xvfb'];

/** WebKitGTK's programs where distributions put them; undefined where one is missing. */
export function findWebKit({ env, exists, list }: WebKitSearch): WebKitPrograms | undefined {
  const driver = ['/usr/bin/WebKitWebDriver'].find(exists);
  const browser = LIBRARIES.flatMap((folder) =>
    list(folder)
      .filter((name) => /^webkit(?:2gtk|gtk)-[\d.]+$/.test(name))
      .sort()
      .map((name) => `${folder}/${name}/MiniBrowser`),
  ).findLast(exists);
  const screen = env['DISPLAY'] ? undefined : ['/usr/bin/Xvfb'].find(exists);
  if (driver === undefined || browser === undefined) return undefined;
  return screen === undefined && !env['DISPLAY'] ? undefined : { driver, browser, screen };
}

/**
 * A WebKit to test with where all engines are asked for (`AFTERTALK_ENGINES=all`): one that is installed, else Debian's
 * package. Undefined where they are not; throws a UserError where there is none.
 */
export function ensureWebKit(say: (line: string) => void): WebKitPrograms | undefined {
  const isAsked = process.env['AFTERTALK_ENGINES'] === 'all';
  if (!isAsked) {
    say('WebKit is left out; AFTERTALK_ENGINES=all tries the journeys in it, too.');
    return undefined;
  }
  const search: WebKitSearch = {
    env: process.env,
    exists: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  };
  const found = findWebKit(search);
  if (found) return found;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (existsSync('/usr/bin/apt-get')) {
    say('No WebKit found; installing one…');
    for (const line of [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', ...PACKAGES],
    ]) {
      const [command = '', ...args] = [...sudo, ...line];
      spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 });
    }
    const installed = findWebKit(search);
    if (installed) return installed;
  }
  throw new UserError('There is no WebKit, and none could be installed.', {
    remedy: `Install ${PACKAGES.join(' and ')}, or unset AFTERTALK_ENGINES.`,
  });
}
