import { expect, test } from 'vitest';
import { fold } from '../../../src/domain/text/fold.ts';
import { compileMentions } from '../../../src/domain/topics/count-mentions.ts';

const topics = [
  { id: 'tides', name: 'Tides', aliases: ['tide', 'tide table', 'table'] },
  { id: 'fog', name: 'Fog', aliases: ['C++', 'zażółć'] },
  { id: 'archives', name: '図書館', aliases: [] },
  { id: 'silent', name: '—', aliases: [] },
];
const say = (...lines: string[]) => lines.map((text, index) => ({ start: 10 + index, text }));

test.each([
  ['whole words alone are counted', say('The tide, tidelands and a TIDE.'), { tides: [2, 10] }],
  ['possessives count', say('a tide’s end'), { tides: [1, 10] }],
  ['the longest name counts once', say('the tide table of the tide'), { tides: [2, 10] }],
  [
    'a name may run over the end of a line',
    say('so the', 'tide', 'table says'),
    { tides: [1, 11] },
  ],
  ['names of signs are told apart', say('C and C# and c++'), { fog: [1, 10] }],
  ['accents are folded', say('ZAZOLC, zażółć'), { fog: [2, 10] }],
  [
    'words without spaces are found',
    say('ここは図書館です', '大きな図書館'),
    { archives: [2, 10] },
  ],
  ['the first second is that of its line', say('well', 'fog', 'fog'), { fog: [2, 11] }],
  ['nothing said is nothing counted', say('', '…', 'calm'), {}],
])('%s', (_, cues, expected) => {
  const counted = compileMentions(topics).count(cues);
  expect(
    Object.fromEntries(counted.map(({ topicId, count, first }) => [topicId, [count, first]])),
  ).toEqual(expected);
});

test('topics whose names overlap each count their own', () => {
  const both = compileMentions([
    { id: 'data', name: 'data', aliases: [] },
    { id: 'lakes', name: 'data lake', aliases: [] },
  ]);
  expect(both.count(say('a data lake of data'))).toEqual([
    { topicId: 'data', count: 2, first: 10 },
    { topicId: 'lakes', count: 1, first: 10 },
  ]);
});

test('an empty vocabulary finds nothing', () => {
  expect(compileMentions([]).count(say('fog'))).toEqual([]);
});

test.each(["A—b C++,c#  d's", 'x_y-z 1,5 ~{|}', '`tilde` C+', ''])(
  'plain lines are read as folding reads them: %j',
  (text) => {
    const words = fold(text).split(' ').filter(Boolean);
    const vocabulary = words.map((name, index) => ({ id: `t${index}`, name, aliases: [] }));
    const total = (said: string) =>
      compileMentions(vocabulary)
        .count([{ start: 0, text: said }])
        .map(({ topicId, count }) => `${topicId} ${count}`);
    // A sign beyond ASCII sends the same words the long way round.
    expect(total(text)).toEqual(total(`${text} …`));
    expect(total(text)).toHaveLength(words.length);
  },
);
