import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cue } from '../../../src/domain/captions/cues/cue.ts';
import { formatVtt } from '../../../src/domain/captions/format-vtt.ts';
import { parseCaptions } from '../../../src/domain/captions/parse-captions.ts';

test('cues are written as WebVTT', () => {
  const cues = [{ start: 1.5, end: 3661.007, text: 'a --> b & <c>', voice: 'Ada' }];
  expect(formatVtt(cues, { language: 'en', kind: 'auto' })).toBe(
    'WEBVTT\nKind: auto\nLanguage: en\n\n00:00:01.500 --> 01:01:01.007\n<v Ada>a --&gt; b &amp; &lt;c&gt;\n',
  );
});

test('published, times of the first hour go without it', () => {
  const cues = [{ start: 1.5, end: 3661.007, text: 'a' }];
  expect(formatVtt(cues, {}, 'needed')).toBe('WEBVTT\n\n00:01.500 --> 01:01:01.007\na\n');
});

const words = fc.constantFrom(
  'very',
  'caches',
  '42',
  '<b>',
  '&amp;',
  '-->',
  'NOTE',
  'Łódź',
  '日本',
  '00:01.000',
  '"',
  'WEBVTT',
  '{\\an8}',
  '-',
);
const phrase = fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const cue = fc.record(
  {
    start: fc.integer({ min: 0, max: 40_000_000 }),
    length: fc.integer({ min: 0, max: 10_000 }),
    text: phrase,
    voice: phrase.filter((voice) => voice !== '-'),
  },
  { requiredKeys: ['start', 'length', 'text'] },
);

test('whatever is written reads back the same', () => {
  const header = fc.record(
    {
      language: fc.constantFrom('en', 'pt-BR', 'zh-Hans'),
      kind: fc.constantFrom('auto' as const, 'edited' as const),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.array(cue, { maxLength: 12 }),
      header,
      fc.constantFrom('always', 'needed'),
      (drafts, names, hours) => {
        const cues = drafts
          .map(({ start, length, ...rest }): Cue => ({
            start: start / 1000,
            end: (start + length) / 1000,
            ...rest,
          }))
          .sort((a, b) => a.start - b.start);
        expect(parseCaptions(formatVtt(cues, names, hours))).toEqual({
          cues,
          ...names,
          problems: [],
        });
      },
    ),
    { numRuns: 500 },
  );
});
