import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contrast, fromHex, oklchToRgb, type Rgb } from '../../../src/site/picture/colour.ts';

const RAW = /#[0-9a-f]{3,8}\b(?![-\w])|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\(/i;
const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test('only tokens.css has raw colours', () => {
  const styled = ['src/styles', 'src/components', 'src/layouts', 'src/pages'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:css|astro)$/.test(name) && name !== 'tokens.css')
      .map((name) => join(folder, name)),
  );
  expect(styled.length).toBeGreaterThan(20);
  const raw = styled.filter((file) => RAW.test(stylesOf(file)));
  expect(raw).toEqual([]);
});

/** The style sheet of a file: all of a .css, the `<style>` and `style=` of an .astro. */
function stylesOf(file: string): string {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  if (file.endsWith('.css')) return text;
  return [...text.matchAll(/<style[\s\S]*?<\/style>|style=(?:"[^"]*"|\{[^}]*\})/g)].join('\n');
}

type Theme = 'light' | 'dark';

/** A token's colour in a theme; a token that follows the hue takes it in degrees. */
function colourOf(name: string, theme: Theme, hue: number): Rgb {
  const value =
    new RegExp(`--${name}:\\s*(?:light-dark\\(\\s*)?([^;]+?)\\)?;`).exec(tokens)?.[1] ?? '';
  const [light = '', dark = light] = value.split(/,\s*(?=#|oklch)/);
  const text = theme === 'light' ? light : dark;
  const oklch = /oklch\(([\d.]+)% ([\d.]+) /.exec(text);
  if (oklch) return oklchToRgb(Number(oklch[1]) / 100, Number(oklch[2]), hue);
  const hex = /#[0-9a-f]{6}/.exec(text)?.[0];
  if (!hex) throw new Error(`--${name} has no colour that this test can read: ${value}`);
  return fromHex(hex);
}

const BODY = 4.5;
const PARTS = 3;
const PAIRS: readonly [ink: string, grounds: readonly string[], least: number][] = [
  ['text', ['bg', 'surface', 'sunken', 'accent-soft', 'mark'], 7],
  ['text-2', ['bg', 'surface', 'sunken', 'accent-soft'], BODY],
  ['text-3', ['bg', 'surface', 'sunken', 'accent-soft'], BODY],
  ['accent', ['bg', 'surface', 'sunken', 'accent-soft'], BODY],
  ['on-accent', ['accent'], BODY],
  ['danger', ['bg', 'surface', 'sunken'], BODY],
  ['warning', ['bg', 'surface', 'sunken'], BODY],
  ['success', ['bg', 'surface', 'sunken'], BODY],
  ['border-strong', ['bg', 'surface', 'sunken'], PARTS],
];

const rows = PAIRS.flatMap(([ink, grounds, least]) =>
  grounds.flatMap((ground) =>
    (['light', 'dark'] as const).map((theme) => ({ ink, ground, theme, least })),
  ),
);

test.each(rows)(
  '--$ink on --$ground in $theme has a contrast of at least $least for every hue',
  ({ ink, ground, theme, least }) => {
    const ratios = Array.from({ length: 360 }, (_, hue) =>
      contrast(colourOf(ink, theme, hue), colourOf(ground, theme, hue)),
    );
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(least);
  },
);

test('white on the badge’s black is readable over a white picture', () => {
  const veil = /--badge-bg: rgb\(0 0 0 \/ ([\d.]+)\)/.exec(tokens)?.[1];
  const grey = 1 - Number(veil);
  expect(contrast([1, 1, 1], [grey, grey, grey])).toBeGreaterThanOrEqual(7);
});

test('the conversion of colours agrees with known values', () => {
  expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 5);
  const red = oklchToRgb(0.62796, 0.25768, 29.234);
  expect(red.map((value) => Math.round(value * 100))).toEqual([100, 0, 0]);
});
