import { expect, test } from 'vitest';
import { formatVtt } from '../../../src/domain/captions/format-vtt.ts';
import { parseCaptions } from '../../../src/domain/captions/parse-captions.ts';

const timesOf = (text: string) => parseCaptions(text).cues.map(({ start, end }) => [start, end]);
const srt = (...times: string[]) =>
  times.map((line, index) => `${index + 1}\n${line}\nLine ${index + 1}\n`).join('\n');

test.each([
  ['sixty seconds', '00:00:58,500 --> 00:00:60,000', [58.5, 60]],
  ['sixty minutes', '00:59:59,500 --> 00:60:01,000', [3599.5, 3601]],
  ['a thousand milliseconds', '00:00:01,1000 --> 00:00:03,1000', [2, 4]],
  ['a start below zero', '-00:00:01,500 --> 00:00:01,200', [0, 1.2]],
  ['one digit each', '0:0:4,8 --> 0:0:7,4', [4.8, 7.4]],
  ['no milliseconds', '00:00:04 --> 00:00:07', [4, 7]],
  ['an end below zero', '00:00:01,200 --> -00:00:00,300', [1.2, 1.2]],
  ['minutes beyond an hour', '75:30.000 --> 75:32.000', [4530, 4532]],
  [
    'hours of three digits, as streams of days have',
    '100:00:00.000 --> 100:00:02.000',
    [360_000, 360_002],
  ],
])('times with %s are carried, in SRT and in VTT', (_, line, expected) => {
  const text = srt('00:00:00,000 --> 00:00:00,900', line);
  expect(timesOf(text)[1]).toEqual(expected);
  expect(timesOf(`WEBVTT\n\n${text}`)[1]).toEqual(expected);
});

test.each([
  ['dashes for digits', '--:--:--,--- --> --:--:--,---'],
  ['an end missing', '00:00:02,000 -->'],
  ['question marks', '00:00:0?,000 --> 00:00:0?,000'],
])('a line of times with %s is named, and never becomes words', (_, line) => {
  const text = srt('00:00:00,000 --> 00:00:00,900', line, '00:00:05,000 --> 00:00:06,000');
  for (const each of [text, `WEBVTT\n\n${text}`]) {
    const { cues, problems } = parseCaptions(each);
    expect(cues.map((cue) => cue.text)).toEqual(['Line 1', 'Line 3']);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBeGreaterThan(4);
  }
});

test.each([
  ['99:59:59,999 --> 99:59:59,999', 1],
  ['00:00:00,000 --> 00:00:00,000', 2],
])('lines nobody has given a time yet (%s) are left out by name', (line, count) => {
  const text = srt('00:00:01,000 --> 00:00:02,000', ...Array.from({ length: count }, () => line));
  const { cues, problems } = parseCaptions(text);
  expect(cues.map((cue) => cue.text)).toEqual(['Line 1']);
  expect(problems).toHaveLength(count);
  expect(problems[0]).toMatchObject({
    line: 6,
    message: expect.stringContaining('no time yet') as string,
  });
});

test('a file cut within the times of its last cue names it', () => {
  const whole = srt('00:00:01,000 --> 00:00:02,000', '00:00:03,000 --> 00:00:04,000');
  for (const cut of ['00:00:03', '00:00:03,000 --', '00:']) {
    const text = whole.slice(0, whole.indexOf('00:00:03')) + cut;
    const { cues, problems } = parseCaptions(text);
    expect(cues).toEqual([{ start: 1, end: 2, text: 'Line 1' }]);
    expect(problems).toHaveLength(1);
  }
});

test.each([
  ['a \\h b', 'a b'],
  ['above\\Nbelow', 'above below'],
  ['{\\an8}high', 'high'],
  ['{\\pos(1,2)\\fs20}there', 'there'],
  ['from a --> to b', 'from a --> to b'],
  ['C:\\new and C:\\Home\\Name', 'C:\\new and C:\\Home\\Name'],
  ['\\\\server\\Names', '\\\\server\\Names'],
  ['\\{x\\} is a set', '{x} is a set'],
  ['{curly} stays', '{curly} stays'],
  ['今日は\n水車です。', '今日は水車です。'],
  ['我们\n今天', '我们今天'],
  ['日本語と\nAPI', '日本語と API'],
  ['𠮷野家\nです', '𠮷野家です'],
  ['오늘은\n물레방아', '오늘은 물레방아'],
  ['Guten\nTag', 'Guten Tag'],
])('%j is said as %j in SRT and VTT, and once more when it is written and read', (source, said) => {
  const text = `1\n00:00:01,000 --> 00:00:02,000\n${source}\n\n2\n00:00:03,000 --> 00:00:04,000\nNext\n`;
  for (const each of [text, `WEBVTT\n\n${text}`]) {
    const { cues } = parseCaptions(each);
    expect(cues.map((cue) => cue.text)).toEqual([said, 'Next']);
    expect(parseCaptions(formatVtt(cues)).cues).toEqual(cues);
  }
});

const segment = (map: string, ...cues: string[]) => `WEBVTT\n${map}\n\n${cues.join('\n\n')}\n\n`;
const map = (seconds: number, local = '00:00:00.000') =>
  `X-TIMESTAMP-MAP=LOCAL:${local},MPEGTS:${seconds * 90_000}`;

test('segments of a stream that count on are joined, and what runs over a border is said once', () => {
  const text =
    segment(map(10), '00:01.000 --> 00:03.000\nWe moor', '00:05.000 --> 00:06.000\nat dusk') +
    segment(map(10), '00:06.000 --> 00:08.000\nat dusk', '00:09.000 --> 00:10.000\nand eat');
  expect(parseCaptions(text)).toEqual({
    cues: [
      { start: 1, end: 3, text: 'We moor' },
      { start: 5, end: 8, text: 'at dusk' },
      { start: 9, end: 10, text: 'and eat' },
    ],
    problems: [],
  });
});

test('segments that each count from zero lie where the stream says', () => {
  const text =
    segment(map(10), '00:01.000 --> 00:03.000\nWe moor') +
    segment(map(16), '00:01.000 --> 00:02.000\nand eat') +
    segment(map(22, '00:00:12.000'), '00:13.000 --> 00:14.000\nand sleep');
  expect(timesOf(text)).toEqual([
    [1, 3],
    [7, 8],
    [13, 14],
  ]);
});

test('the stream’s clock starts anew after 26 hours', () => {
  const last = 2 ** 33 / 90_000 - 4;
  const text =
    segment(map(last), '00:01.000 --> 00:02.000\nWe moor') +
    segment(map(2), '00:01.000 --> 00:02.000\nand eat');
  expect(timesOf(text)).toEqual([
    [1, 2],
    [7, 8],
  ]);
});

test('files put one behind the other with clocks of their own are named', () => {
  const text =
    segment('', '00:01.000 --> 00:03.000\nWe moor') +
    segment('', '00:01.000 --> 00:02.000\nand eat');
  expect(parseCaptions(text)).toMatchObject({
    cues: [{ text: 'We moor' }, { text: 'and eat' }],
    problems: [{ message: expect.stringContaining('another file') as string }],
  });
});
