import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCaptions } from '../../../src/domain/captions/parse-captions.ts';

type Written = readonly [start: string, end: string, ...lines: string[]];

function vtt(...cues: Written[]): string {
  const blocks = cues.map(
    ([start, end, ...lines]) => `00:${start} --> 00:${end} align:start\n${lines.join('\n')}\n`,
  );
  return ['WEBVTT\nKind: captions\nLanguage: en\n', ...blocks].join('\n');
}

function spoken(text: string): string[] {
  return parseCaptions(text).cues.map((cue) => cue.text);
}

/** As YouTube writes its automatic captions: the line said now has word times, then is held, then moves up. */
const rolling = vtt(
  ['01.000', '02.000', ' ', 'so<00:00:01.200><c> this</c><00:00:01.500><c> is</c>'],
  ['02.000', '02.010', 'so this is', ' '],
  ['02.010', '03.000', 'so this is', 'very<00:00:02.500><c> very</c>'],
  ['03.000', '03.010', 'very very', ' '],
  ['03.010', '04.000', 'very very', 'nice'],
  ['04.000', '04.010', 'nice', ' '],
  ['04.010', '05.000', 'nice', 'nice'],
  ['05.000', '05.010', 'nice', ' '],
);

test('rolling captions say each word once, and what was said twice stays twice', () => {
  expect(parseCaptions(rolling)).toEqual({
    cues: [
      { start: 1, end: 2, text: 'so this is' },
      { start: 2.01, end: 3, text: 'very very' },
      { start: 3.01, end: 4, text: 'nice' },
      { start: 4.01, end: 5, text: 'nice' },
    ],
    language: 'en',
    kind: 'auto',
    problems: [],
  });
});

test('rolling captions read the same where an editor stripped the blanks', () => {
  expect(parseCaptions(rolling.replace(/ +$/gm, '')).cues).toEqual(parseCaptions(rolling).cues);
});

test('rolling captions read the same once their word times are gone', () => {
  expect(parseCaptions(rolling.replace(/<[^>]*>/g, '')).cues).toEqual(parseCaptions(rolling).cues);
});

test('rolling captions without held lines lose the line above', () => {
  const text = vtt(
    ['01.000', '02.000', 'one'],
    ['02.000', '03.000', 'one', 'two'],
    ['03.000', '04.000', 'two', 'two'],
    ['04.000', '05.000', 'two', 'three'],
  );
  expect(spoken(text)).toEqual(['one', 'two', 'two', 'three']);
});

test('three rolling lines lose the two above', () => {
  const text = vtt(
    ['01.000', '02.000', 'a', 'b', 'c'],
    ['02.000', '03.000', 'b', 'c', 'd'],
    ['03.000', '04.000', 'c', 'd', 'e'],
  );
  expect(spoken(text)).toEqual(['a b c', 'd', 'e']);
});

test('a line repeated after a silence was said again', () => {
  const text = vtt(
    ['01.000', '02.000', ' ', 'so<00:00:01.200><c> then</c>'],
    ['02.000', '02.010', 'so then', ' '],
    ['02.010', '03.000', 'so then', '[Music]'],
    ['03.000', '03.010', '[Music]', ' '],
    ['20.000', '21.000', ' ', '[Music]'],
  );
  expect(spoken(text)).toEqual(['so then', '[Music]', '[Music]']);
});

test('captions that a person wrote keep repeated lines', () => {
  const text = vtt(
    ['01.000', '02.000', 'Yes.'],
    ['02.000', '03.000', 'Yes.'],
    ['03.000', '04.000', 'Yes.', 'Very very good.'],
    ['04.000', '05.000', 'Now'],
    ['05.000', '06.000', 'we go on'],
    ['06.000', '07.000', 'to the end.'],
  );
  expect(spoken(text)).toEqual([
    'Yes.',
    'Yes.',
    'Yes. Very very good.',
    'Now',
    'we go on',
    'to the end.',
  ]);
});

test('captions that roll within one line keep the new words', () => {
  const text = vtt(
    ['01.000', '02.000', 'we look at all the caches'],
    ['02.000', '03.000', 'at all the caches in the very very old'],
    ['03.000', '04.000', 'in the very very old house and then'],
    ['04.000', '05.000', 'old house and then we stop'],
    ['05.000', '06.000', 'and then we stop right here'],
  );
  expect(spoken(text).join(' ')).toBe(
    'we look at all the caches in the very very old house and then we stop right here',
  );
});

test('captions that grow word by word say each word once', () => {
  const text = vtt(
    ['01.000', '01.500', 'we'],
    ['01.500', '02.000', 'we look'],
    ['02.000', '02.500', 'we look at'],
    ['02.500', '03.000', 'we look at very'],
    ['03.000', '03.500', 'we look at very very'],
    ['03.500', '04.000', 'we look at very very old'],
  );
  expect(spoken(text).join(' ')).toBe('we look at very very old');
});

test('one word said over and over is no rolling', () => {
  const text = vtt(
    ...[1, 2, 3, 4, 5, 6].map((second): Written => [`0${second}.000`, `0${second}.900`, 'Go!']),
  );
  expect(spoken(text)).toEqual(['Go!', 'Go!', 'Go!', 'Go!', 'Go!', 'Go!']);
});

test('words of automatic JSON3 captions are kept as they come', () => {
  const events = [
    {
      tStartMs: 1000,
      dDurationMs: 4000,
      segs: [{ utf8: 'very' }, { utf8: ' very', tOffsetMs: 300 }],
    },
    { tStartMs: 3000, dDurationMs: 2000, aAppend: 1, segs: [{ utf8: '\n' }] },
    {
      tStartMs: 3010,
      dDurationMs: 2000,
      segs: [{ utf8: 'very' }, { utf8: ' very', tOffsetMs: 300 }],
    },
  ];
  expect(parseCaptions(JSON.stringify({ events }))).toMatchObject({
    kind: 'auto',
    cues: [
      { start: 1, end: 5, text: 'very very' },
      { start: 3.01, end: 5.01, text: 'very very' },
    ],
  });
});

test('whatever is said, rolling captions give back the words that were said', () => {
  const line = fc.array(fc.constantFrom('very', 'nice', 'so'), { minLength: 1, maxLength: 3 });
  const said = fc.record({ words: line, silence: fc.boolean() });
  fc.assert(
    fc.property(fc.array(said, { minLength: 2, maxLength: 20 }), fc.boolean(), (lines, timed) => {
      const cues: Written[] = [];
      let above = ' ';
      let second = 0;
      for (const { words, silence } of lines) {
        if (silence) [above, second] = [' ', second + 5];
        const at = (milliseconds: number) =>
          `${String(second).padStart(2, '0')}.${String(milliseconds).padStart(3, '0')}`;
        const [first = '', ...rest] = words;
        const now = timed
          ? [first, ...rest.map((word) => `<00:00:${at(500)}><c> ${word}</c>`)].join('')
          : words.join(' ');
        cues.push([at(10), at(990), above, now], [at(990), at(999), words.join(' '), ' ']);
        above = words.join(' ');
        second += 1;
      }
      const text = vtt(...cues);
      if (second < 60) expect(spoken(text)).toEqual(lines.map(({ words }) => words.join(' ')));
    }),
  );
});
