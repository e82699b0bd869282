import { expect, test } from 'vitest';
import { terms, tokenize } from '../../../src/search/text/tokens.ts';

test.each([
  ['Scaling, at last!', ['scaling', 'at', 'last']],
  ['C++ and C# and F#', ['c++', 'and', 'c#', 'and', 'f#']],
  ['k8s o11y', ['k8s', 'o11y']],
  ['version 1.29 of v2.0.1', ['version', '1.29', 'of', 'v2.0.1']],
  ['1,000,000 series', ['1000000', 'series']],
  ['one,two', ['one', 'two']],
  ['in 1999, 200 of them', ['in', '1999', '200', 'of', 'them']],
  ["don't we've it's", ['dont', 'weve', 'its']],
  ['l’archive O’Hara', ['l', 'archive', 'o', 'hara']],
  ['auto-scaling', ['auto', 'scaling']],
  ['node.js', ['node', 'js']],
  ['.NET and ASP.NET', ['net', 'and', 'asp', 'net']],
  ['v1.29.3 of user@host', ['v1.29.3', 'of', 'user', 'host']],
  ['設定はNode.jsで', ['設定', '定は', 'node', 'js', 'で']],
  ['第3章', ['第', '3', '章']],
  ['C#は', ['c#', 'は']],
  ['㌔ ｶﾞﾗｽ', ['キロ', 'ガラ', 'ラス']],
  ['김민수', ['김민', '민수']],
  ['監\u200b視', ['監視']],
  ['เป็นสัมมนา', ['เป็น', 'นสัม', 'สัมม', 'มนา']],
  ['မြန်မာ', ['မြန်မာ']],
  ['OpenTelemetry', ['opentelemetry']],
  ['CI/CD', ['ci', 'cd']],
  ['snake_case', ['snake', 'case']],
  ['rock & roll @ 5%', ['rock', 'roll', '5']],
  ['#hashtag', ['hashtag']],
  ['こんにちは', ['こん', 'んに', 'にち', 'ちは']],
  ['Prometheusは監視', ['prometheus', 'は監', '監視']],
  ['Łódź', ['lodz']],
  ['🎉 party', ['party']],
  ['', []],
  ['-- ...', []],
])('“%s” has the words %j', (text, words) => {
  expect(terms(text)).toEqual(words);
});

test('a compound is its parts and the joined form, at the first part’s position', () => {
  expect(tokenize('an auto-scaling group')).toEqual([
    { term: 'an', position: 0, start: 0, end: 2 },
    { term: 'autoscaling', position: 1, start: 3, end: 15, extra: 'joined' },
    { term: 'auto', position: 1, start: 3, end: 7 },
    { term: 'scaling', position: 2, start: 8, end: 15 },
    { term: 'group', position: 3, start: 16, end: 21 },
  ]);
});

test('offsets are those of the unfolded text', () => {
  expect(tokenize('Straße Æ nach')).toMatchObject([
    { term: 'strasse', start: 0, end: 6 },
    { term: 'ae', start: 7, end: 8 },
    { term: 'nach', start: 9, end: 13 },
  ]);
});

test('endless words are cut, and so is one that signs join without an end', () => {
  expect(terms('x'.repeat(10_000))).toEqual(['x'.repeat(48)]);
  for (const joined of ['1,222', 'a-', "l'"]) {
    const longest = Math.max(...terms(joined.repeat(40_000)).map(({ length }) => length));
    expect(longest).toBeLessThanOrEqual(48);
  }
});
