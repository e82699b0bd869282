import { expect, test } from 'vitest';
import { forArchive, quoted } from '../../../scripts/for-archive.ts';

test.each([
  ['a command alone', 'npm run status', 'npm run status -- --data kept'],
  ['a command with words', 'npm run sync -- --event a', 'npm run sync -- --event a --data kept'],
  [
    'a word in quotation marks',
    'npm run hide -- talk a --why "she asked, twice"',
    'npm run hide -- talk a --why "she asked, twice" --data kept',
  ],
  [
    'a remark behind it',
    'npm run check (lists every mistake)',
    'npm run check -- --data kept (lists every mistake)',
  ],
  [
    'a command within a sentence',
    'Correct it (npm run check names every mistake), then sync again.',
    'Correct it (npm run check -- --data kept names every mistake), then sync again.',
  ],
  [
    'two commands, with the signs of their sentence',
    'npm run sync -- --event a, then npm run pin.',
    'npm run sync -- --event a --data kept, then npm run pin -- --data kept.',
  ],
  ['npm start', 'npm start', 'npm start -- --data kept'],
  ['a command that names a folder', 'npm run pin -- --data mine', 'npm run pin -- --data mine'],
  ['a question for help', 'npm run photos -- --help', 'npm run photos -- --help'],
  ['a command without an archive', 'npm run inspect -- titles x', 'npm run inspect -- titles x'],
  ['the stand-in, which begins like start', 'npm run stand-in', 'npm run stand-in'],
])('%s is pasted for the archive it was printed for', (_, remedy, expected) => {
  expect(forArchive(remedy, 'kept')).toBe(expected);
});

test('for the archive of the project nothing is added', () => {
  expect(forArchive('npm run status', 'data')).toBe('npm run status');
});

test('a folder with blanks or signs of the shell stays one word', () => {
  expect(quoted('../my talks')).toBe('"../my talks"');
  expect(quoted('a"b$c`d\\e')).toBe('"a\\"b\\$c\\`d\\\\e"');
  expect(quoted('../talks/mill-2031')).toBe('../talks/mill-2031');
});
