import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { PACKAGE_FONTS, readPackageFont, type PackageFont } from './package-font.ts';
import { woffToSfnt } from './woff-to-sfnt.ts';

/** A machine, as programs see it, on which nothing but one font is installed. */
export interface OneFontMachine {
  /** What a program needs to find that font alone. */
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => void;
}

/** Hides the machine's fonts behind one from a package, regular and bold. Only for fontconfig, so for Linux. */
export function oneFontMachine(font: PackageFont): OneFontMachine {
  const folder = mkdtempSync(join(tmpdir(), 'aftertalk-font-'));
  for (const weight of [400, 700] as const)
    writeFileSync(
      join(folder, `${font}-${weight}.ttf`),
      woffToSfnt(readPackageFont(font, weight, 'woff')),
    );
  const config = join(folder, 'fonts.conf');
  writeFileSync(
    config,
    `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  return {
    env: { FONTCONFIG_FILE: config },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Throws unless a Chromium on that machine draws `sans-serif` in the font: about as wide as the same font
 * from a style sheet.
 */
export async function assertDrawnIn(
  font: PackageFont,
  machine: OneFontMachine,
  executablePath: string,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, ...machine.env },
  });
  try {
    const page = await browser.newPage();
    const data = readPackageFont(font, 400, 'woff2').toString('base64');
    await page.setContent(
      `<style>@font-face{font-family:brought;src:url(data:font/woff2;base64,${data})}</style>` +
        ['sans-serif', 'brought']
          .map((family) => `<span style="font:40px ${family}">Every talk, every moment</span><br>`)
          .join(''),
    );
    const [installed, brought] = await page.evaluate(async () => {
      await document.fonts.load('40px brought');
      return [...document.querySelectorAll('span')].map(
        (span) => span.getBoundingClientRect().width,
      );
    });
    // Installed fonts may be hinted to whole pixels.
    if (!installed || !brought || Math.abs(installed / brought - 1) > 0.03)
      throw new Error(
        `${PACKAGE_FONTS[font].family} is not what sans-serif is drawn in: ${installed ?? 0} px beside ${brought ?? 0}.`,
      );
  } finally {
    await browser.close();
  }
}
