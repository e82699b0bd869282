import { expect, test } from 'vitest';
import { changedLines } from '../../../src/domain/text/changed-lines.ts';

test.each<[string, string, string, string[]]>([
  ['a line put in', 'a\nc\n', 'a\nb\nc\n', ['+ b']],
  ['a line changed', 'a\nb\nc\n', 'a\nB\nc\n', ['- b', '+ B']],
  ['a line like its neighbour', 'a\na\n', 'a\na\na\n', ['+ a']],
  ['a file that was not there', '', 'a\n', ['+ a']],
  ['nothing', 'a\n', 'a\n', []],
])('of %s the lines that differ are told', (_, before, after, lines) => {
  expect(changedLines(before, after)).toEqual(lines);
});
