import { expect, test } from 'vitest';
import {
  askedTime,
  clampToSlice,
  isInside,
  neighbourAt,
  type Slice,
} from '../../../src/player/slice.ts';

const TALK: Slice = { start: 350, end: 1250 };

test.each([
  ['?t=350', '', 350],
  ['?t=5m50s', '', 350],
  ['?t=1h', '', 3600],
  ['?t=5:50', '', 350],
  ['', '#t=350', 350],
  ['', '#t-704', 704],
  ['?t=10', '#t=20', 10],
  ['?t=', '', undefined],
  ['?t=-5', '', undefined],
  ['?t=NaN', '', undefined],
  ['?t=1e9', '', undefined],
  ['?t=99999999999', '', undefined],
  ['?t=<script>alert(1)</script>', '', undefined],
  [`?t=${'9'.repeat(10_000)}`, '', undefined],
  ['', `#t=${'0'.repeat(10_000)}`, undefined],
  ['', '#transcript', undefined],
  ['', '', undefined],
])('the address %s%s asks for %s', (search, hash, second) => {
  expect(askedTime({ search, hash })).toBe(second);
});

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
