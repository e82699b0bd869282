import { expect, test } from 'vitest';
import { compareNames, nameForms } from '../../../src/domain/people/same-person.ts';

const compare = (one: string, other: string) => compareNames(nameForms(one), nameForms(other));

test.each([
  ['an initial', 'A. Pool', 'Ada Pool'],
  ['an initial without its stop', 'A Pool', 'Ada Pool'],
  ['initials of two given names', 'J. R. Quay', 'John Robert Quay'],
  ['a second initial that is left out', 'Ada M. Pool', 'Ada Pool'],
  ['an initial behind the family name', 'Pool, A.', 'Ada Pool'],
  ['an initial behind it without a comma', 'Pool A.', 'Ada Pool'],
  ['a nickname in brackets', 'Ada (Addie) Pool', 'Ada Pool'],
  ['a nickname alone', 'Ada (Addie) Pool', 'Addie Pool'],
  ['a nickname in quotes', 'Ada “Addie” Pool', 'Ada Pool'],
  ['a nickname in straight quotes', 'Ada "Addie" Pool', 'Addie Pool'],
  ['a nickname behind the name', 'Ada Pool (addie)', 'Ada Pool'],
  ['swapped order', 'Pool Ada', 'Ada Pool'],
  ['swapped order with a comma', 'Pool, Ada', 'Ada Pool'],
  ['a letter', 'Zuzanna Wisniewska', 'Zuzana Wisniewska'],
])('%s may be one person', (_, one, other) => {
  expect(compare(one, other)).toBe('near');
  expect(compare(other, one)).toBe('near');
});

test.each([
  ['another given name', 'Ada Pool', 'Eva Pool'],
  ['another initial', 'B. Pool', 'Ada Pool'],
  ['another family name', 'A. Pool', 'Ada Lake'],
  ['one name alone', 'Pool', 'Ada Pool'],
  ['an apostrophe that is no quotation', "Sean O'Neil d'Or", "Joan O'Neil d'Ur"],
])('%s is somebody else', (_, one, other) => {
  expect(compare(one, other)).toBe('different');
});

test('accents and case aside names are the same', () => {
  expect(compare('Zuzanna Wiśniewska', 'zuzanna wisniewska')).toBe('same');
});
