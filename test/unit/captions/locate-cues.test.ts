import { expect, test } from 'vitest';
import { locateCues } from '../../../src/domain/captions/locate-cues.ts';
import { parseCaptions } from '../../../src/domain/captions/parse-captions.ts';

const text = [
  'WEBVTT',
  '',
  'NOTE a --> b is no time',
  '',
  '1',
  '00:01.000 --> 00:02.000 align:start',
  'Cast off',
  '',
  '00:02.000 --> 00:03.500',
  'and <b>drift</b>',
  '00:03.500 --> 00:05.000',
  'seaward',
  '',
].join('\r\n');

test('every cue is found in the line its words stand in', () => {
  const lineOf = locateCues(text);
  expect(parseCaptions(text).cues.map((cue) => [cue.text, lineOf(cue.start)])).toEqual([
    ['Cast off', 7],
    ['and drift', 10],
    ['seaward', 12],
  ]);
});

test.each([
  ['before the first cue there is none', 0.5, undefined],
  ['between two cues it is the earlier one', 2.9, 10],
  ['behind the last it is the last', 99, 12],
])('%s', (_, start, line) => {
  expect(locateCues(text)(start)).toBe(line);
});

test('of cues that start at once the first is meant', () => {
  expect(locateCues('WEBVTT\n\n0:01.0 --> 0:02.0\na\n\n0:01.0 --> 0:03.0\nb\n')(1)).toBe(4);
});
