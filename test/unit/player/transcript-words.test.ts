import { expect, test } from 'vitest';
import {
  findWords,
  MOST_HITS,
  transcriptWords,
} from '../../../src/player/reading/transcript-words.ts';

const LINES = [
  'Welcome to the quay,',
  'where the Crane’s résumé is long.',
  'Łódź has cranes too: two.',
  'x',
];

/** What is found, as the words of each line. */
function found(phrase: string, lines = LINES): string[][] {
  return findWords(transcriptWords(lines), phrase).map((parts) =>
    parts.map(({ line, from, to }) => (lines[line] ?? '').slice(from, to)),
  );
}

test.each([
  ['crane', [['Crane'], ['crane']]],
  ['RESUME', [['résumé']]],
  ['lodz', [['Łódź']]],
  ['quay where', [['quay', 'where']]],
  ['crane s', [['Crane’s']]],
  ['too  two', [['too: two']]],
  ['the quay where the crane', [['the quay', 'where the Crane']]],
  ['x', [['x']]],
  ['', []],
  ['...', []],
  ['nowhere', []],
])('“%s” is found as %o', (phrase, words) => {
  expect(found(phrase)).toEqual(words);
});

test('letters written with separate accents keep the places right', () => {
  expect(found('resume', ['a re\u0301sume\u0301 b'])[0]?.[0]).toMatch(/^re\u0301sume/);
});

test('letters beyond the basic plane keep the places right', () => {
  expect(found('crane', ['𝒜 🏗️ crane'])).toEqual([['crane']]);
});

test('hits are bounded and found in linear time', () => {
  const lines = Array.from({ length: 6_000 }, () => 'aa aa aa aa aa aa aa aa aa aa aa aa');
  const began = performance.now();
  expect(findWords(transcriptWords(lines), 'a')).toHaveLength(MOST_HITS);
  expect(performance.now() - began).toBeLessThan(1_000);
});
