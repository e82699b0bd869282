import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastAtOrBefore } from '../../../src/player/reading/last-at-or-before.ts';

const STARTS = [10, 12.5, 12.5, 20];

test.each([
  [9.99, -1],
  [10, 0],
  [12.49, 0],
  [12.5, 2],
  [19.999, 2],
  [1e9, 3],
  [NaN, -1],
  [-Infinity, -1],
])('at second %d the line is number %i', (time, index) => {
  expect(lastAtOrBefore(STARTS, time)).toBe(index);
});

test('it finds what a search from the front finds', () => {
  const times = fc.double({ min: 0, max: 10_800, noNaN: true });
  fc.assert(
    fc.property(fc.array(times), times, (some, time) => {
      const starts = some.sort((a, b) => a - b);
      const found = starts.findLastIndex((start) => start <= time);
      expect(lastAtOrBefore(Float64Array.from(starts), time)).toBe(found);
    }),
  );
});
