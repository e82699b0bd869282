import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachWordNumber } from '../../../src/search/build/lower-case-words.ts';
import { TermNumbers } from '../../../src/search/build/term-numbers.ts';
import { tokenize } from '../../../src/search/text/tokens.ts';

function read(text: string, numbers: TermNumbers) {
  const found: [number, number, boolean][] = [];
  eachWordNumber(text, numbers, (...word) => found.push(word));
  const terms = new Map(Array.from(numbers, ([term, number]) => [number, term]));
  return found.map(([number, position, joined]) => [terms.get(number), position, joined]);
}

const piece = fc.oneof(
  fc.constantFrom(
    'one',
    'One,',
    "'two'",
    'C++',
    'c#',
    'x#y',
    "don't",
    'auto-scaling',
    '.net',
    'CI/CD',
    'useEffect',
    'HTTPServer',
    'eBPF',
    '1,000',
    '1.29',
  ),
  fc.constantFrom(
    'a_b',
    '--',
    'three...',
    '“four”',
    'zażółć',
    'e\u0301t\u0301',
    '監視',
    'x'.repeat(60),
  ),
  fc.stringMatching(/^[ aBC1'’./,_+#łは!-]{0,8}$/),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

test('words are read in place as tokenize takes them from the text', () => {
  const numbers = new TermNumbers();
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.constantFrom(' ', '!', ''),
      (pieces, gap) => {
        const text = pieces.join(gap);
        expect(read(text, numbers)).toEqual(
          tokenize(text).map((token) => [token.term, token.position, token.extra !== undefined]),
        );
      },
    ),
    { numRuns: 500 },
  );
});

test('ten thousand words keep their numbers, whatever their case', () => {
  const numbers = new TermNumbers();
  const words = Array.from({ length: 10_000 }, (_, index) => `w${index.toString(36)}`);
  expect(words.map((word) => numbers.ofPlain(word, 0, word.length))).toEqual([...words.keys()]);
  expect(
    words.map((word) => numbers.ofPlain(` ${word.toUpperCase()}`, 1, word.length + 1)),
  ).toEqual([...words.keys()]);
  expect(words.map((word) => numbers.of(word))).toEqual([...words.keys()]);
  expect(numbers.size).toBe(words.length);
});
