import { runTool } from '../../scripts/run-tool.ts';
import { spawnSync } from 'node:child_process';
import { ensureChromium } from '../../scripts/browser/find-chromium.ts';
import { assertDrawnIn, oneFontMachine } from './one-font-machine.ts';
import { PACKAGE_FONTS, type PackageFont } from './package-font.ts';

const isFont = (name: string): name is PackageFont => name in PACKAGE_FONTS;

runTool({
  name: 'test:fonts',
  help: `
Usage: npm run test:fonts -- [${Object.keys(PACKAGE_FONTS).join('|')}] [TEST…]

Runs the page tests as on machines with one font alone: with each of them, or with the one named.
`,
  options: {},
  async run({ positionals }, out) {
    const [first = '', ...others] = positionals;
    const fonts: readonly PackageFont[] = isFont(first) ? [first] : ['dejavu', 'narrow'];
    const files = isFont(first) || first === '' ? others : [first, ...others];
    const chromium = await ensureChromium((line) => out.note(line));
    let code = 0;
    for (const font of fonts) {
      const machine = oneFontMachine(font);
      try {
        await assertDrawnIn(font, machine, chromium);
        out.print(`\n── pages in ${PACKAGE_FONTS[font].family} alone`);
        const { status } = spawnSync('npm', ['run', '--silent', 'test:e2e', '--', ...files], {
          stdio: 'inherit',
          env: { ...process.env, ...machine.env },
        });
        if (status !== 0) code = 1;
      } finally {
        machine.close();
      }
    }
    return code;
  },
});
