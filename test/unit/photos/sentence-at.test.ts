import { expect, test } from 'vitest';
import type { Cue } from '../../../src/domain/captions/cues/cue.ts';
import { sentenceAt } from '../../../src/domain/photos/moment/sentence-at.ts';

const talk: Cue[] = [
  { start: 10, end: 12, text: 'Good morning, everybody.' },
  { start: 12.5, end: 16, text: 'A clock that is wrong all day' },
  { start: 16, end: 20, text: 'is wrong only once. We write that down' },
  { start: 20, end: 23, text: 'in one line, and it is right again.' },
  { start: 40, end: 43, text: 'Is that a question?', voice: 'Ada' },
  { start: 43, end: 45, text: 'It is an answer.', voice: 'Bo' },
];

test.each([
  ['a line that is a sentence', 11, 'Good morning, everybody.', 10, 10],
  ['a sentence of two lines', 14, 'A clock that is wrong all day is wrong only once.', 12.5, 12.5],
  ['its second line', 17, 'A clock that is wrong all day is wrong only once.', 12.5, 16],
  [
    'the next, begun in the same line',
    19,
    'We write that down in one line, and it is right again.',
    16,
    16,
  ],
  ['a short pause: the sentence before', 12.2, 'Good morning, everybody.', 10, 10],
  [
    'just after the last words',
    25,
    'We write that down in one line, and it is right again.',
    16,
    20,
  ],
  ['just before the first words', 8, 'Good morning, everybody.', 10, 10],
])('at %s the sentence is whole', (_, at, text, start, cueStart) => {
  expect(sentenceAt(talk, at)).toEqual({ text, start, cueStart });
});

test('the voice the captions name goes with the sentence, and ends it', () => {
  expect(sentenceAt(talk, 44)).toEqual({
    text: 'It is an answer.',
    start: 43,
    cueStart: 43,
    voice: 'Bo',
  });
});

test.each([
  ['in a silence', talk, 30],
  ['before anybody speaks', talk, 2],
  ['long after the end', talk, 90],
  ['in a talk without captions', [], 10],
])('%s nothing was being said', (_, cues, at) => {
  expect(sentenceAt(cues, at)).toBeUndefined();
});

test('a dash marks another speaker and is not part of the words', () => {
  const cues = [
    { start: 0, end: 2, text: 'And then it broke' },
    { start: 2, end: 4, text: '- Who broke it?' },
  ];
  expect(sentenceAt(cues, 1)?.text).toBe('And then it broke');
  expect(sentenceAt(cues, 3)?.text).toBe('Who broke it?');
});

test('speech without full stops is cut around the second, between words', () => {
  const cues = Array.from({ length: 30 }, (_, index) => ({
    start: index * 2,
    end: index * 2 + 2,
    text: `words number ${index} go on and on and never stop`,
  }));
  const said = sentenceAt(cues, 31)?.text ?? '';
  expect(said.length).toBeLessThanOrEqual(322);
  expect(said).toContain('words number 15 go on');
  expect(said).toMatch(/^…\S.*\S…$/u);
});

test('sentences of a language without spaces are parted too', () => {
  const cues = [{ start: 0, end: 10, text: '時計は遅れています。直しましょう。' }];
  expect(sentenceAt(cues, 1, 'ja')?.text).toBe('時計は遅れています。');
  expect(sentenceAt(cues, 9, 'ja')?.text).toBe('直しましょう。');
});
