import { describe, expect, test } from 'vitest';
import { holderIn, isHoldersName } from '../../../../src/domain/photos/rights/holders-name.ts';

const times = (count: number, word: string, between = ' ') =>
  Array.from({ length: count }, () => word).join(between);

describe('the holder in a notice', () => {
  test.each([
    ['without mark and year', '© 2031 Ana Example', 'Ana Example'],
    ['without years of several kinds', '(c) 2029-31, 2033/2034 Ana Example', 'Ana Example'],
    ['without the word by', 'Copyright by Ana Example', 'Ana Example'],
    ['with a by within a name', 'Ana Example by the Sea', 'Ana Example by the Sea'],
    ['with the name that begins so', 'Bybee Example', 'Bybee Example'],
    ['in one line', '© Ana\n   Example', 'Ana Example'],
    ['without brackets and signs around it', '© 2031 – (Ana Example),', 'Ana Example)'],
    ['is nobody', '©', ''],
  ])('%s: %j', (_, notice, holder) => {
    expect(holderIn(notice)).toBe(holder);
  });
});

describe('a notice that says no more than who holds the rights', () => {
  test.each([
    ['nobody', '©'],
    ['a name of 120 letters', 'A'.repeat(120)],
    ['twelve names', times(12, 'Ana')],
    ['twelve names with commas', times(12, 'Ana', ', ')],
    ['two small words', 'ana example'],
    ['short small words in a name', 'Ana von der Mole'],
    ['words of a trade', 'Ana Example photography and bilder studio'],
    ['words of a trade with a full stop', 'Ana Maria Example photography.'],
    ['words of a trade with a colon', 'Ana foto: Example Maria'],
    ['a name in signs without small letters', '王'.repeat(12)],
    ['a sign within a word', 'Yahoo!Pictures Example'],
    ['a letter before such signs', `A${'王'.repeat(12)}`],
    ['a letter behind them', `${'王'.repeat(12)}A`],
    ['a small word with a full stop within', 'Ana Maria vis.as'],
    ['a lower-case word with figures', 'Ana Maria abcd1'],
  ])('%s: %s', (_, notice) => {
    expect(isHoldersName(notice)).toBe(true);
  });

  test.each([
    ['a name of 121 letters', 'A'.repeat(121)],
    ['thirteen names', times(13, 'Ana')],
    ['words of rights', 'Ana Example Royalty Free'],
    ['a call', 'Ana Example!'],
    ['a question', 'Ana Example?'],
    ['a Chinese sentence', '王小明。'],
    ['a call within', 'Ana! Example Maria'],
    ['more signs than a name has', '王'.repeat(13)],
    ['a sentence in small letters', 'Endast visas av'],
    ['one word in small letters among three', 'Ana Maria visas'],
    ['one in small letters with a full stop', 'Ana Maria visas.'],
    ['small words apart by signs', 'Ana/Maria&visas'],
  ])('is not %s: %s', (_, notice) => {
    expect(isHoldersName(notice)).toBe(false);
  });
});
