import { expect, test } from 'vitest';
import type { GridPlace } from '../../../src/domain/timetable/lay-day.ts';
import { walkGrid, type GridStep } from '../../../src/domain/timetable/walk-grid.ts';

/**
 * A drawn grid: each letter is a session and fills a rectangle.
 */
function read(...lines: readonly string[]): Map<string, GridPlace> {
  const places = new Map<string, GridPlace>();
  for (const [row, line] of lines.entries()) {
    for (const [column, letter] of Array.from(line).entries()) {
      if (letter === '.') continue;
      const known = places.get(letter);
      places.set(letter, {
        firstColumn: Math.min(known?.firstColumn ?? column, column),
        endColumn: Math.max(known?.endColumn ?? 0, column + 1),
        firstRow: Math.min(known?.firstRow ?? row, row),
        endRow: Math.max(known?.endRow ?? 0, row + 1),
      });
    }
  }
  return places;
}

const GRID = read('KKKK', 'ab.d', 'ab.d', 'aceh', 'LLLL', 'f..g');

test.each<[string, GridStep, string | undefined]>([
  ['a', 'after', 'b'],
  ['b', 'after', 'd'],
  ['c', 'after', 'e'],
  ['e', 'after', 'h'],
  ['d', 'after', undefined],
  ['d', 'before', 'b'],
  ['h', 'before', 'e'],
  ['c', 'before', 'a'],
  ['a', 'before', undefined],
  ['f', 'after', 'g'],
  ['a', 'up', 'K'],
  ['h', 'up', 'd'],
  ['e', 'up', 'K'],
  ['K', 'up', undefined],
  ['K', 'down', 'a'],
  ['b', 'down', 'c'],
  ['c', 'down', 'L'],
  ['L', 'down', 'f'],
  ['L', 'up', 'a'],
  ['g', 'down', undefined],
  ['b', 'first', 'a'],
  ['b', 'last', 'd'],
  ['a', 'first', undefined],
  ['d', 'last', undefined],
  ['K', 'after', undefined],
])('from %s, %s leads to %s', (from, step, to) => {
  const names = [...GRID.keys()];
  const number = walkGrid([...GRID.values()], names.indexOf(from), step);
  expect(number === undefined ? undefined : names[number]).toBe(to);
});

test('from nowhere nothing leads anywhere', () => {
  expect(walkGrid([], 0, 'down')).toBeUndefined();
});
