import { expect, test } from 'vitest';
import { diskBase, fromFile } from '../../../scripts/export/disk-address.ts';

test.each([
  ['a page', `<a href="${diskBase}talks/">`, '<a href="../../talks/index.html">'],
  ['the home page', `<a href="${diskBase}">`, '<a href="../../index.html">'],
  [
    'a moment',
    `"${diskBase}talks/a/?t=5&amp;list=b#t-5"`,
    '"../../talks/a/index.html?t=5&amp;list=b#t-5"',
  ],
  ['a fragment', `"${diskBase}about/#data"`, '"../../about/index.html#data"'],
  ['a file', `src="${diskBase}media/a/b-320.jpg"`, 'src="../../media/a/b-320.jpg"'],
  [
    'a set of pictures',
    `srcset="${diskBase}a.jpg 320w, ${diskBase}b.jpg 640w"`,
    'srcset="../../a.jpg 320w, ../../b.jpg 640w"',
  ],
  [
    'JSON in an attribute',
    `{&quot;href&quot;:&quot;${diskBase}x/&quot;}`,
    '{&quot;href&quot;:&quot;../../x/index.html&quot;}',
  ],
  ['JSON', `{"href":"${diskBase}x/"}`, '{"href":"../../x/index.html"}'],
  ['a style', `url(${diskBase}a.svg)`, 'url(../../a.svg)'],
  ['a way on', `content="0; url=${diskBase}x/"`, 'content="0; url=../../x/index.html"'],
  ['another host', '<a href="https://a.example/talks/">', '<a href="https://a.example/talks/">'],
])('the address of %s leads there from a file two folders deep', (_, text, relative) => {
  expect(fromFile(text, 2)).toBe(relative);
});
