import { expect, test } from 'vitest';
import { suggestOperators } from '../../../src/search/query/completions.ts';

const values = (operator: string, typed: string) =>
  ({ speaker: ['Ada Example', 'Adam'], year: ['2031'] })[operator]?.filter((value) =>
    value.toLowerCase().startsWith(typed),
  ) ?? [];

test.each([
  ['s', 1, ['speaker:', 'series:']],
  ['metrics e', 9, ['metrics event:']],
  ['metrics -e', 10, ['metrics -event:']],
  ['speaker:ad', 10, ['speaker:"Ada Example" ', 'speaker:Adam ']],
  ['speaker:"ada e', 14, ['speaker:"Ada Example" ']],
  ['year: rest', 5, ['year:2031  rest']],
  ['metrics', 7, []],
  ['metrics ', 8, []],
  ['nobody:x', 8, []],
])('%s with the caret at %i can become %j', (text, caret, expected) => {
  const completed = suggestOperators(text, caret, values).map(
    (completion) => text.slice(0, completion.from) + completion.text + text.slice(completion.to),
  );
  expect(completed).toEqual(expected);
});
