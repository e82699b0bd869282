import { expect, test } from 'vitest';
import { chromiumPaths, findChromium } from '../../../scripts/browser/find-chromium.ts';

const machine = {
  env: {},
  platform: 'linux',
  exists: () => false,
  playwrightPath: () => '/cache/ms-playwright/chrome',
} as const;

test.each([
  ['linux', {}, '/usr/bin/chromium'],
  ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  [
    'win32',
    { PROGRAMFILES: 'C:\\Program Files' },
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
] as const)('on %s it looks where Chromium is usually installed', (platform, env, path) => {
  const found = findChromium({ ...machine, platform, env, exists: (at) => at === path });
  expect(found).toBe(path);
});

test('the program CHROMIUM_PATH names comes before all others', () => {
  const search = { ...machine, env: { CHROMIUM_PATH: '/opt/mine' }, exists: () => true };
  expect(findChromium(search)).toBe('/opt/mine');
});

test('a CHROMIUM_PATH that is not there is a mistake and not passed over', () => {
  expect(() => findChromium({ ...machine, env: { CHROMIUM_PATH: '/opt/gone' } })).toThrow(
    'CHROMIUM_PATH names no file',
  );
});

test('Playwright’s own download is the last resort', () => {
  expect(chromiumPaths(machine).at(-1)).toBe('/cache/ms-playwright/chrome');
  expect(findChromium(machine)).toBeUndefined();
});
