import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, prefixEditDistance } from '../../../src/domain/text/edit-distance.ts';

/** The distances from a word to each beginning of another, by a table of every cell. */
function everyDistance(from: string, to: string): number[] {
  const table: number[][] = [];
  for (let row = 0; row <= from.length; row += 1) {
    table.push([]);
    for (let column = 0; column <= to.length; column += 1) {
      const at = (up: number, left: number) => table[row - up]?.[column - left] ?? Infinity;
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const costs = [at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + (same ? 0 : 1)];
      if (row > 1 && column > 1 && swapped) costs.push(at(2, 2) + 1);
      table[row]?.push(row + column === 0 ? 0 : Math.min(...costs));
    }
  }
  return table.at(-1) ?? [];
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 9 });
const limit = fc.integer({ min: 0, max: 5 });

test('a distance is that of a table of every cell, up to the limit', () => {
  fc.assert(
    fc.property(word, word, limit, (from, to, most) => {
      const whole = everyDistance(from, to).at(-1) ?? 0;
      expect(editDistance(from, to, most)).toBe(Math.min(whole, most + 1));
    }),
  );
});

test('a distance to a beginning is the least of all beginnings', () => {
  fc.assert(
    fc.property(word, word, limit, (from, to, most) => {
      const least = Math.min(...everyDistance(from, to));
      expect(prefixEditDistance(from, to, most)).toBe(Math.min(least, most + 1));
    }),
  );
});
