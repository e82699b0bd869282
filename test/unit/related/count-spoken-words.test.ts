import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSpokenWords } from '../../../src/domain/related/count-spoken-words.ts';

const said = (text: string) => countSpokenWords([{ text }]);

test('what is said four times in small letters is what a talk is about, the most said first', () => {
  const text = 'backups restore backups, restore (backups) restore. backups: “restore” backups';
  expect(said(`${text} once once once Backup Backup Backup Backup`)).toEqual([
    'backups',
    'restore',
  ]);
});

test.each([
  ['a capital begins a name', 'Weirs'],
  ['it is short', 'weir'],
  ['it has an apostrophe', "weir's"],
  ['a digit is in it', 'weirs2'],
  ['it is no word but a line of letters', 'w'.repeat(40)],
])('a word does not count where %s', (_, word) => {
  expect(said(`${word} `.repeat(5))).toEqual([]);
});

test('words with hyphens and of other letters count too', () => {
  expect(said('read-only '.repeat(4))).toEqual(['read-only']);
  expect(said('größen '.repeat(4))).toEqual(['größen']);
  expect(said('плотина '.repeat(4))).toEqual(['плотина']);
});

test('any text is counted as one expression over all of it would', () => {
  const whole = /(?<![\p{L}\p{N}’'-])\p{Ll}[\p{Ll}-]{4,30}(?![\p{L}\p{N}’'])/gu;
  const piece = fc.constantFrom(
    ...[
      'weirs',
      'a',
      '-',
      "'",
      '’',
      ' ',
      ', ',
      '.',
      'B',
      '7',
      'é',
      'ж',
      '漢',
      '\n',
      '_',
      '(',
      'lock',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      const expected = new Set([...text.matchAll(whole)].map(([word]) => word));
      const counted = countSpokenWords(Array.from({ length: 4 }, () => ({ text })));
      expect(new Set(counted)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
