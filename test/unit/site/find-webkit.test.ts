import { expect, test } from 'vitest';
import { findWebKit } from '../../../scripts/browser/find-webkit.ts';

const FILES = [
  '/usr/bin/WebKitWebDriver',
  '/usr/bin/Xvfb',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];
const machine = (env: Record<string, string>, files: readonly string[]) => ({
  env,
  exists: (path: string) => files.includes(path),
  list: (folder: string) =>
    files
      .filter((file) => file.startsWith(`${folder}/`))
      .flatMap((file) => file.slice(folder.length + 1).split('/')[0] ?? []),
});

test.each([
  ['the newest browser, and a screen where there is none', {}, FILES, '/usr/bin/Xvfb'],
  ['no second screen', { DISPLAY: ':1' }, FILES, undefined],
])('it takes %s', (_, env, files, screen) => {
  expect(findWebKit(machine(env as Record<string, string>, files))).toEqual({
    driver: '/usr/bin/WebKitWebDriver',
    browser: FILES[3],
    screen,
  });
});

test.each([
  ['the driver', 0],
  ['a screen', 1],
])('without %s there is none', (_, missing) => {
  expect(findWebKit(machine({}, FILES.toSpliced(missing, 1)))).toBeUndefined();
});

test('a driver without its browser is none', () => {
  expect(findWebKit(machine({}, FILES.slice(0, 2)))).toBeUndefined();
});
