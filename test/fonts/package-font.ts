import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Fonts that come from packages, so that tests draw the same on every machine. */
export const PACKAGE_FONTS = {
  narrow: {
    family: 'Saira Extra Condensed',
    files: 'saira-extra-condensed',
    manifest: require.resolve('@fontsource/saira-extra-condensed/package.json'),
  },
  /** All that a Debian with nothing but Chromium has. */
  dejavu: {
    family: 'DejaVu Sans',
    files: 'dejavu-sans',
    manifest: require.resolve('@fontsource/dejavu-sans/package.json'),
  },
  /** Wider than any font a system brings. */
  wide: {
    family: 'Unbounded',
    files: 'unbounded',
    manifest: require.resolve('@fontsource/unbounded/package.json'),
  },
} as const;

export type PackageFont = keyof typeof PACKAGE_FONTS;

/** The bytes of a font's Latin letters in a weight, as WOFF for programs or as WOFF2 for pages. */
export function readPackageFont(
  font: PackageFont,
  weight: 400 | 700,
  format: 'woff' | 'woff2',
): Buffer {
  const { files, manifest } = PACKAGE_FONTS[font];
  return readFileSync(
    join(dirname(manifest), 'files', `${files}-latin-${weight}-normal.${format}`),
  );
}
