import { expect, test } from 'vitest';
import { parseCaptions } from '../../../src/domain/captions/parse-captions.ts';

type Shown = readonly [start: number, end: number, ...lines: string[]];

const at = (milliseconds: number) => new Date(milliseconds).toISOString().slice(11, 23);
const write = (cues: readonly Shown[]) =>
  `WEBVTT\n\n${cues.map(([start, end, ...lines]) => `${at(start)} --> ${at(end)}\n${lines.join('\n')}\n`).join('\n')}`;
const srt = (cues: readonly Shown[]) =>
  write(cues)
    .replace('WEBVTT\n\n', '')
    .replaceAll(/(\d\d)\.(\d{3})/g, '$1,$2');

/** One sentence as a program shows it while it is said: a cue a word, with pauses between where `pause` is above 0. */
function highlighted(
  sentence: string,
  start: number,
  mark: (word: string) => string,
  { pause = 0, before = '' } = {},
): Shown[] {
  const words = sentence.split(' ');
  return words.flatMap((_, index): Shown[] => {
    const from = start + index * 500;
    const text = words.map((each, place) => (place === index ? mark(each) : each)).join(' ');
    const last = pause === 0 || index === words.length - 1;
    const said: Shown = [from, from + 500 - (last ? 0 : pause), before + text];
    return last ? [said] : [said, [from + 500 - pause, from + 500, before + sentence]];
  });
}

const underline = (word: string) => `<u>${word}</u>`;
const colour = (word: string) => `<font color="#00ff00">${word}</font>`;
const bold = (word: string) => `<b>${word}</b>`;
const sentences = ['We moor at dusk', 'Then we eat well'];

test.each([
  ['underlined', underline, {}],
  ['coloured', colour, {}],
  ['bold', bold, {}],
  ['underlined, with short pauses', underline, { pause: 20 }],
  ['underlined, with long pauses', underline, { pause: 120 }],
])('a sentence whose words are %s one after the other is said once', (_, mark, options) => {
  const cues = sentences.flatMap((sentence, index) =>
    highlighted(sentence, index * 3000, mark, options),
  );
  for (const text of [write(cues), srt(cues)])
    expect(parseCaptions(text)).toMatchObject({
      kind: 'auto',
      cues: [
        { start: 0, end: 2, text: sentences[0] },
        { start: 3, end: 5, text: sentences[1] },
      ],
    });
});

test('a highlighted sentence of two rows, and one with a speaker, are said once', () => {
  const rows = highlighted('We moor at dusk', 0, underline).map(([start, end, text]): Shown => [
    start,
    end,
    ...(text ?? '').split(/ (?=(?:<u>)?at)/),
  ]);
  expect(parseCaptions(write(rows)).cues).toEqual([{ start: 0, end: 2, text: 'We moor at dusk' }]);
  const spoken = highlighted('We moor', 0, underline, { before: '[SPEAKER_00]: ' });
  expect(parseCaptions(srt(spoken)).cues).toEqual([
    { start: 0, end: 1, text: 'We moor', voice: 'SPEAKER_00' },
  ]);
});

test('a highlighted sentence that was said twice stays twice', () => {
  const cues = [
    ...highlighted('Heave ho', 0, underline),
    ...highlighted('Heave ho', 1000, underline),
  ];
  expect(parseCaptions(write(cues)).cues.map(({ start }) => start)).toEqual([0, 1]);
});

test('a sentence repeated without a mark, or in italics, was said again', () => {
  const cues: Shown[] = [
    [0, 900, 'Heave ho'],
    [1000, 1900, 'Heave ho'],
    [2000, 2900, '<i>Heave ho</i>'],
  ];
  expect(parseCaptions(write(cues)).cues).toHaveLength(3);
});

/** What a live captioner writes, letter by letter, as a screen of `rows` rows shows it. */
function live(lines: readonly string[], rows: number, step: number): Shown[] {
  const cues: Shown[] = [];
  lines.forEach((line, index) => {
    for (let length = step; length < line.length + step; length += step) {
      const above = lines.slice(Math.max(0, index - rows + 1), index);
      const start = cues.length * 200;
      cues.push([start, start + 200, ...above, line.slice(0, length).trim()]);
    }
  });
  return cues;
}

const said = [
  'GOOD EVENING, EVERYBODY.',
  'TONIGHT WE TALK ABOUT ROPES',
  'AND ABOUT KNOTS, TOO.',
  'ASK ME ANYTHING.',
];

test.each([
  [1, 2],
  [1, 5],
  [2, 2],
  [2, 4],
  [3, 3],
])(
  'rows that grow within words on a screen of %i, %i letters at a time, are each said once',
  (rows, step) => {
    const cues = live(said, rows, step);
    expect(parseCaptions(srt(cues)).cues.map(({ text }) => text)).toEqual(said);
    const gaps = cues.map(([start, end, ...lines]): Shown => [start, end - 40, ...lines]);
    expect(parseCaptions(write(gaps)).cues.map(({ text }) => text)).toEqual(said);
  },
);

test('a word that grows too long for its row and moves to the next is said once', () => {
  const cues: Shown[] = ['WE', 'WE MO', 'WE MOOR', 'WE MOOR THE BO'].map((text, index) => [
    index * 200,
    index * 200 + 200,
    text,
  ]);
  cues.push(
    [800, 1000, 'WE MOOR THE', 'BOAT'],
    [1000, 1200, 'WE MOOR THE', 'BOAT AT DU'],
    [1200, 1400, 'WE MOOR THE', 'BOAT AT DUSK.'],
  );
  expect(parseCaptions(srt(cues)).cues.map(({ text }) => text)).toEqual([
    'WE MOOR THE',
    'BOAT AT DUSK.',
  ]);
});

test('a new row that comes with the old one, which then goes, is said once', () => {
  const cues: Shown[] = [];
  const show = (...lines: string[]) =>
    cues.push([cues.length * 340, cues.length * 340 + 300, ...lines]);
  for (const [index, line] of said.entries()) {
    const words = line.split(' ');
    const before = said[index - 1];
    show(...(before === undefined ? [] : [before]), words[0] ?? '');
    for (let count = 2; count <= words.length; count += 1) show(words.slice(0, count).join(' '));
  }
  expect(parseCaptions(write(cues)).cues.map(({ text }) => text)).toEqual(said);
});

test('a line that goes on from a shorter one a while ago is no growth', () => {
  const cues: Shown[] = [1, 2, 3, 4, 5].flatMap((index): Shown[] => [
    [index * 9000, index * 9000 + 900, 'Yes'],
    [index * 9000 + 4000, index * 9000 + 4900, 'Yes, indeed'],
  ]);
  expect(parseCaptions(write(cues)).cues).toHaveLength(10);
});
