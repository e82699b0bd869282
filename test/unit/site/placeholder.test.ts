import { rgbaToThumbHash } from 'thumbhash';
import { expect, test } from 'vitest';
import { placeholder } from '../../../src/site/picture/placeholder.ts';

/** A ThumbHash of a picture whose rows have the colours given. */
function hashOf(rows: readonly (readonly [number, number, number])[], width = 30) {
  const rgba = rows.flatMap((row) => Array.from({ length: width }, () => [...row, 255])).flat();
  return Buffer.from(rgbaToThumbHash(width, rows.length, rgba)).toString('base64');
}

const channels = (css: string | undefined) =>
  [...(css ?? '').matchAll(/#(..)(..)(..)/g)].map(([, ...hex]) =>
    hex.map((two) => Number.parseInt(two, 16)),
  );

test('a picture dark above and bright below is a gradient from dark to bright', () => {
  const rows = Array.from({ length: 30 }, (_, row) => [row * 8, row * 8, row * 8] as const);
  const [top, middle, bottom] = channels(placeholder(hashOf(rows))).map(([red = 0]) => red);
  expect(top).toBeLessThan(80);
  expect(middle).toBeGreaterThan(90);
  expect(middle).toBeLessThan(150);
  expect(bottom).toBeGreaterThan(160);
});

test('it keeps the colour and takes fewer than 60 bytes', () => {
  const css = placeholder(hashOf(Array.from({ length: 20 }, () => [200, 40, 40] as const)));
  expect(css?.length).toBeLessThan(60);
  for (const [red = 0, green = 255] of channels(css)) expect(red - green).toBeGreaterThan(100);
});

test.each(['', 'AAA=', '%%%'])('%j is no ThumbHash', (text) => {
  expect(placeholder(text)).toBeUndefined();
});
