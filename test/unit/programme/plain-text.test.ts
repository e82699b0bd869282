import { expect, test } from 'vitest';
import { joinTexts, withoutMarkup } from '../../../src/domain/programme/text/plain-text.ts';

test.each([
  ['paragraphs and lists', '<p>One\ntwo</p><ul><li>three</li></ul>', 'One two\n\nthree'],
  ['escaped twice', '&lt;p&gt;Salt &amp;amp; sea&lt;/p&gt;', 'Salt & sea'],
  ['signs that are no elements', 'Vec<T>, a < b, <b or stone >c', 'Vec<T>, a < b, <b or stone >c'],
  [
    'Markdown and line ends of Windows',
    '## On\r\n**mills** and [weirs](https://a.example/x_(y))',
    'On\nmills and weirs',
  ],
  ['code and kept stars', '`f(**kwargs)` of 2 * 3 * 4', 'f(**kwargs) of 2 * 3 * 4'],
  ['reST', '`Mills <https://a.example>`_ run ``fast``', 'Mills run fast'],
  ['scripts', '<script>alert(1)</script>On mills', 'On mills'],
])('%s', (_, source, text) => {
  expect(withoutMarkup(source)).toBe(text);
});

test('abstract and description are joined, the same once', () => {
  expect(joinTexts('One', 'Two')).toBe('One\n\nTwo');
  expect(joinTexts('<p>One</p>', 'One')).toBe('One');
  expect(joinTexts('', undefined)).toBeUndefined();
});
