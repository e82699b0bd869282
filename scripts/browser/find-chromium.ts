import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { UserError } from '../../src/domain/user-error.ts';
import { findProgram, type BrowserSearch } from './find-program.ts';

const MAC = '/Applications';
const WINDOWS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** The paths a Chromium may be at, the likeliest first. `CHROMIUM_PATH` names one outright. */
export function chromiumPaths({ env, platform, playwrightPath }: BrowserSearch): string[] {
  const own = env['CHROMIUM_PATH'];
  const windows = WINDOWS.flatMap((name) => env[name] ?? []).flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Chromium\\Application\\chrome.exe`,
    `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]);
  const usual: Partial<Record<NodeJS.Platform, string[]>> = {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/snap/bin/chromium',
    ],
    darwin: [
      `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
      `${MAC}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ],
    win32: windows,
  };
  return [...(own ? [own] : []), ...(usual[platform] ?? []), playwrightPath()].filter(Boolean);
}

/** The first Chromium there is, undefined where there is none. Throws a UserError where `CHROMIUM_PATH` is wrong. */
export function findChromium(search: BrowserSearch): string | undefined {
  return findProgram(search, {
    variable: 'CHROMIUM_PATH',
    program: 'Chromium or Chrome',
    paths: chromiumPaths(search),
  });
}

/**
 * A Chromium to run, installed if there is none: Debian's package for root, else Playwright's download.
 * Throws a UserError where that fails too.
 */
export async function ensureChromium(say: (line: string) => void): Promise<string> {
  const { chromium } = await import('playwright-core');
  const search: BrowserSearch = {
    env: process.env,
    platform: process.platform,
    exists: existsSync,
    playwrightPath: () => chromium.executablePath(),
  };
  const found = findChromium(search);
  if (found) return found;
  say('No Chromium found; installing one…');
  const attempts =
    process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
      ? [
          ['apt-get', 'update'],
          ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
          PLAYWRIGHT,
        ]
      : [PLAYWRIGHT];
  for (const [command = '', ...args] of attempts) {
    spawnSync(command, args, {
      stdio: 'ignore',
      timeout: 300_000,
      shell: process.platform === 'win32',
    });
    const installed = findChromium(search);
    if (installed) return installed;
  }
  throw new UserError('There is no Chromium, and none could be installed.', {
    remedy: 'Install Chromium or Chrome, or name one with CHROMIUM_PATH.',
  });
}

const PLAYWRIGHT = ['npx', 'playwright-core', 'install', 'chromium'];
