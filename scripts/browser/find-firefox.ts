import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { firefox } from 'playwright-core';
import { UserError } from '../../src/domain/user-error.ts';
import { findProgram, type BrowserSearch } from './find-program.ts';

/** The paths a Firefox may be at, the likeliest first. `FIREFOX_PATH` names one outright. */
export function firefoxPaths({ env, platform, playwrightPath }: BrowserSearch): string[] {
  const own = env['FIREFOX_PATH'];
  const usual: Partial<Record<NodeJS.Platform, string[]>> = {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => env[name] ?? [])
      .map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
  };
  return [...(own ? [own] : []), ...(usual[platform] ?? []), playwrightPath()].filter(Boolean);
}

/** The first Firefox there is, undefined where there is none. Throws a UserError where `FIREFOX_PATH` is wrong. */
export function findFirefox(search: BrowserSearch): string | undefined {
  return findProgram(search, {
    variable: 'FIREFOX_PATH',
    program: 'Firefox',
    paths: firefoxPaths(search),
  });
}

/**
 * A Firefox to test with: one that is installed, else Debian's package where it may be installed.
 * Undefined where there is none; throws a UserError instead where all browsers must be there (`CI`).
 */
export function ensureFirefox(say: (line: string) => void): string | undefined {
  const search: BrowserSearch = {
    env: process.env,
    platform: process.platform,
    exists: existsSync,
    playwrightPath: () => firefox.executablePath(),
  };
  const found = findFirefox(search);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('No Firefox found; installing one…');
    for (const [command = '', ...args] of APT) {
      spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 });
    }
    const installed = findFirefox(search);
    if (installed) return installed;
  }
  if (process.env['CI']) {
    throw new UserError('There is no Firefox, and none could be installed.', {
      remedy: 'Install Firefox, or name one with FIREFOX_PATH.',
    });
  }
  say('There is no Firefox here: what is tested in each browser is tested in Chromium alone.');
  return undefined;
}

const APT = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', '--no-install-recommends', 'firefox-esr'],
];
