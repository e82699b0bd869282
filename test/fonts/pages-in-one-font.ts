/*
 * Runs the page tests as on machines with one font: `npm run test:fonts`, or one font and some of the tests,
 * `npm run test:fonts -- dejavu test/e2e/every-page.test.ts`.
 */
import { spawnSync } from 'node:child_process';
import { ensureChromium } from '../../scripts/browser/find-chromium.ts';
import { assertDrawnIn, oneFontMachine } from './one-font-machine.ts';
import { PACKAGE_FONTS, type PackageFont } from './package-font.ts';

const isFont = (name: string): name is PackageFont => name in PACKAGE_FONTS;

const [first = '', ...others] = process.argv.slice(2);
const fonts: readonly PackageFont[] = isFont(first) ? [first] : ['dejavu', 'narrow'];
const files = isFont(first) || first === '' ? others : [first, ...others];
const chromium = await ensureChromium(console.error);

for (const font of fonts) {
  const machine = oneFontMachine(font);
  try {
    await assertDrawnIn(font, machine, chromium);
    console.log(`\n── pages in ${PACKAGE_FONTS[font].family} alone`);
    const { status } = spawnSync('npm', ['run', '--silent', 'test:e2e', '--', ...files], {
      stdio: 'inherit',
      env: { ...process.env, ...machine.env },
    });
    if (status !== 0) process.exitCode = 1;
  } finally {
    machine.close();
  }
}
