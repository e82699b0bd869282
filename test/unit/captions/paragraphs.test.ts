import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cue } from '../../../src/domain/captions/cues/cue.ts';
import { paragraphs } from '../../../src/domain/captions/cues/paragraphs.ts';

function say(start: number, text: string, voice?: string): Cue {
  return { start, end: start + 2, text, ...(voice !== undefined && { voice }) };
}

function shape(
  cues: readonly Cue[],
  chapters: readonly { start: number; title: string }[] = [],
): (string | string[])[] {
  return paragraphs(cues, chapters).flatMap((section) => [
    section.chapter?.title ?? '',
    section.paragraphs.map((paragraph) => paragraph.cues.map((cue) => cue.text).join(' ')),
  ]);
}

test('cues that follow each other are one paragraph', () => {
  expect(shape([say(0, 'Caches'), say(2, 'lie.'), say(4, 'Always.')])).toEqual([
    '',
    ['Caches lie. Always.'],
  ]);
});

test('a long pause begins a paragraph', () => {
  expect(shape([say(0, 'Caches lie.'), say(6, 'Queues too.')])).toEqual([
    '',
    ['Caches lie.', 'Queues too.'],
  ]);
});

test('another voice begins a paragraph', () => {
  expect(shape([say(0, 'Why?', 'Ada'), say(2, 'Because', 'Bo'), say(4, 'it is.', 'Bo')])).toEqual([
    '',
    ['Why?', 'Because it is.'],
  ]);
});

test('a speaker named in the text begins a paragraph', () => {
  expect(
    shape([say(0, 'That is all.'), say(2, '>> Thank you.'), say(4, 'Herald: Questions?')]),
  ).toEqual(['', ['That is all.', '>> Thank you.', 'Herald: Questions?']]);
});

test('a comfortably long paragraph ends with its sentence', () => {
  const long = 'word '.repeat(70).trim();
  expect(shape([say(0, long), say(2, 'and on.'), say(4, 'Next.')])).toEqual([
    '',
    [`${long} and on.`, 'Next.'],
  ]);
});

test('chapters head what is said in them, and silent ones are left out', () => {
  const chapters = [
    { start: 10, title: 'Demo' },
    { start: 11, title: 'Silence' },
    { start: 20, title: 'Questions' },
  ];
  const cues = [say(0, 'Hello.'), say(9.7, 'Look'), say(11.8, 'here.'), say(20, 'Yes?')];
  expect(
    shape(
      cues,
      [chapters[0], chapters[2]].filter((chapter) => chapter !== undefined),
    ),
  ).toEqual(['', ['Hello.'], 'Demo', ['Look here.'], 'Questions', ['Yes?']]);
  expect(shape([say(0, 'Hello.'), say(20, 'Yes?')], chapters)).toEqual([
    '',
    ['Hello.'],
    'Questions',
    ['Yes?'],
  ]);
});

test('each cue stands once and in order, and paragraphs are bounded', () => {
  const cue = fc.record({
    gap: fc.integer({ min: 0, max: 5 }),
    size: fc.integer({ min: 1, max: 120 }),
  });
  const chapter = fc.integer({ min: 0, max: 300 });
  fc.assert(
    fc.property(fc.array(cue, { maxLength: 80 }), fc.uniqueArray(chapter), (drafts, starts) => {
      let time = 0;
      const cues = drafts.map(({ gap, size }) => say((time += gap), 'x'.repeat(size)));
      const chapters = starts
        .sort((a, b) => a - b)
        .map((start) => ({ start, title: `At ${start}` }));
      const found = paragraphs(cues, chapters).flatMap((section) => section.paragraphs);
      expect(found.flatMap((paragraph) => paragraph.cues)).toEqual(cues);
      for (const paragraph of found) {
        expect(paragraph.start).toBe(paragraph.cues[0]?.start);
        expect(paragraph.cues.map((each) => each.text).join(' ').length).toBeLessThanOrEqual(800);
      }
    }),
  );
});
