import { expect, test } from 'vitest';
import { firefoxPaths, findFirefox } from '../../../scripts/browser/find-firefox.ts';

const machine = {
  env: {},
  platform: 'linux',
  exists: () => false,
  playwrightPath: () => '/cache/ms-playwright/firefox',
} as const;

test.each([
  ['linux', {}, '/usr/bin/firefox-esr'],
  ['darwin', {}, '/Applications/Firefox.app/Contents/MacOS/firefox'],
  [
    'win32',
    { PROGRAMFILES: 'C:\\Program Files' },
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
] as const)('on %s it looks where Firefox is usually installed', (platform, env, path) => {
  const found = findFirefox({ ...machine, platform, env, exists: (at) => at === path });
  expect(found).toBe(path);
});

test('the program FIREFOX_PATH names comes before all others', () => {
  const search = { ...machine, env: { FIREFOX_PATH: '/opt/mine' }, exists: () => true };
  expect(findFirefox(search)).toBe('/opt/mine');
});

test('a FIREFOX_PATH that is not there is a mistake and not passed over', () => {
  expect(() => findFirefox({ ...machine, env: { FIREFOX_PATH: '/opt/gone' } })).toThrow(
    'FIREFOX_PATH names no file',
  );
});

test('Playwright’s own download is the last resort', () => {
  expect(firefoxPaths(machine).at(-1)).toBe('/cache/ms-playwright/firefox');
  expect(findFirefox(machine)).toBeUndefined();
});
