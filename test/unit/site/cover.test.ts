import { expect, test } from 'vitest';
import { drawCover } from '../../../src/site/picture/poster/draw-cover.ts';

const cover = (seed: string, hue = 264) => drawCover({ seed, hue });

test('a cover says no word, so that it repeats no title', () => {
  expect(cover('harbour/tides')).not.toMatch(/<text|font-/);
});

test('a talk’s cover is always the same, and another’s differs in shape and in shade', () => {
  expect(cover('harbour/tides')).toBe(cover('harbour/tides'));
  const shades = Array.from({ length: 9 }, (_, index) =>
    /stop-color="(#\w+)"/.exec(cover(`harbour/${index}`))?.at(1),
  );
  expect(new Set(shades).size).toBeGreaterThan(6);
  const shapes = Array.from({ length: 9 }, (_, index) =>
    / d="(M60[^"]*)"/.exec(cover(`harbour/${index}`))?.at(1),
  );
  expect(new Set(shapes).size).toBe(9);
});

test('any hue and any seed give colours that can be drawn', () => {
  for (let hue = 0; hue < 360; hue += 15)
    for (const seed of ['', 'ü/å', 'a'.repeat(300)])
      expect(cover(seed, hue).match(/#[0-9a-f]{6}"/g)).toHaveLength(3);
});
