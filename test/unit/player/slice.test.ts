import { expect, test } from 'vitest';
import { clampToSlice, isInside, neighbourAt, type TalkSlice } from '../../../src/player/slice.ts';

const TALK: TalkSlice = { start: 350, end: 1250 };

test.each([
  [348.4, false],
  [348.6, true],
  [350, true],
  [1249.99, true],
  [1250, false],
  [NaN, false],
])('second %d is in the talk: %s', (time, inside) => {
  expect(isInside(TALK, time)).toBe(inside);
});

test.each([
  [0, 350],
  [700, 700],
  [1250, 1249.5],
  [Infinity, 350],
  [NaN, 350],
])('second %d becomes %d', (time, second) => {
  expect(clampToSlice(TALK, time)).toBe(second);
});

test('a talk that runs to the end of its recording is not cut off', () => {
  expect(clampToSlice({ start: 350 }, 90_000)).toBe(90_000);
  expect(isInside({ start: 350 }, 90_000)).toBe(true);
});

test('a second beside the talk belongs to the one beside it', () => {
  const others = [
    { title: 'Welcome', href: '/welcome/', start: 0, end: 350 },
    { title: 'Closing', href: '/closing/', start: 1250 },
  ];
  expect(neighbourAt(others, 349)?.title).toBe('Welcome');
  expect(neighbourAt(others, 1250)?.title).toBe('Closing');
  expect(neighbourAt(others, 700)).toBeUndefined();
});
