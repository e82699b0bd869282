import { expect, test } from 'vitest';
import { sliceChapters } from '../../../src/domain/chapters/slice-chapters.ts';

const recording = [
  { start: 0, title: 'Opening' },
  { start: 345, title: 'Why caches lie' },
  { start: 600, title: 'Demo' },
  { start: 1200, title: 'Second talk' },
];

test('a slice keeps its own chapters in the seconds of the recording', () => {
  expect(sliceChapters(recording, { start: 345, end: 1200 })).toEqual(recording.slice(1, 3));
});

test('a chapter already running when the slice begins starts with the slice', () => {
  expect(sliceChapters(recording, { start: 350, end: 1200 })).toEqual([
    { start: 350, title: 'Why caches lie' },
    { start: 600, title: 'Demo' },
  ]);
});

test('the last seconds of the talk before are no chapter of this one', () => {
  expect(sliceChapters(recording, { start: 340, end: 1200 })).toEqual(recording.slice(1, 3));
});

test('a slice without an end runs to the end of the recording', () => {
  expect(sliceChapters(recording, { start: 1200 })).toEqual(recording.slice(3));
});

test('a slice inside one chapter has that chapter alone', () => {
  expect(sliceChapters(recording, { start: 700, end: 900 })).toEqual([
    { start: 700, title: 'Demo' },
  ]);
});

test('a recording without chapters has none in any slice', () => {
  expect(sliceChapters([], { start: 5, end: 10 })).toEqual([]);
});
