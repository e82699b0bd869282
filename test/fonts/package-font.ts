import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/**
 * Fonts that come from packages, so that tests draw the same on every machine. Widths are those of a
 * paragraph of English beside Arial's: Saira Extra Condensed 0.63, DejaVu Sans 1.14, Unbounded 1.38.
 */
export const PACKAGE_FONTS = {
  narrow: {
    family: 'Saira Extra Condensed',
    file: 'saira-extra-condensed/files/saira-extra-condensed',
  },
  dejavu: { family: 'DejaVu Sans', file: 'dejavu-sans/files/dejavu-sans' },
  wide: { family: 'Unbounded', file: 'unbounded/files/unbounded' },
} as const;

export type PackageFont = keyof typeof PACKAGE_FONTS;

/** The bytes of a font's Latin letters in a weight, as WOFF for programs or as WOFF2 for pages. */
export function readPackageFont(
  font: PackageFont,
  weight: 400 | 700,
  format: 'woff' | 'woff2',
): Buffer {
  const { file } = PACKAGE_FONTS[font];
  return readFileSync(resolve(`@fontsource/${file}-latin-${weight}-normal.${format}`));
}
