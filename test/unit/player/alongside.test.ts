import { expect, test } from 'vitest';
import { shareOut } from '../../../src/player/reading/alongside.ts';

const line = (start: number, text: string) => ({ start, text });

test.each([
  [
    'lines go to the paragraph in whose time they begin',
    [0, 10],
    [line(1, 'a'), line(12, 'b')],
    ['a', 'b'],
  ],
  ['lines of one paragraph are one text', [0], [line(1, 'a'), line(2, 'b')], ['a b']],
  ['what is said before the first paragraph goes to it', [8, 20], [line(2, 'a')], ['a', '']],
  [
    'a line that begins half a second early is of the paragraph it means',
    [0, 10],
    [line(9.6, 'a')],
    ['', 'a'],
  ],
  [
    'a paragraph in whose time nothing is said stays empty',
    [0, 5, 9],
    [line(0, 'a'), line(9, 'c')],
    ['a', '', 'c'],
  ],
  ['without paragraphs there is nothing', [], [line(1, 'a')], []],
])('%s', (_, starts, lines, parts) => {
  expect(shareOut(lines, starts)).toEqual(parts);
});
