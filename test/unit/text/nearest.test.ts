import { expect, test } from 'vitest';
import { editDistance } from '../../../src/domain/text/edit-distance.ts';
import { nearest } from '../../../src/domain/text/nearest.ts';

test.each([
  ['colin-duch', ['colin-douch', 'colin-drough', 'ben-kochie'], 'colin-douch'],
  ['Płotka', ['plotka', 'plonka'], 'plotka'],
  ['kye', ['key', 'value'], 'key'],
  ['hte', ['the'], 'the'],
  ['wholly-other', ['key', 'value'], undefined],
  ['', ['x'], 'x'],
  ['abc', [], undefined],
])('nearest to %s among %j is %s', (text, candidates, found) => {
  expect(nearest(text, candidates)).toBe(found);
});

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'abcd', 1],
  ['abc', 'bc', 1],
  ['abc', 'axc', 1],
  ['kitten', 'sitting', 3],
  ['abcdef', 'zzzzzz', 4],
])('from %s to %s it takes %d (4 stands for more than 3)', (a, b, distance) => {
  expect(editDistance(a, b, 3)).toBe(distance);
  expect(editDistance(b, a, 3)).toBe(distance);
});
