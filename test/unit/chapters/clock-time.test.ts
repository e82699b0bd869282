import { expect, test } from 'vitest';
import { clockParts, formatClock, isoDuration } from '../../../src/domain/chapters/clock-time.ts';
import { timeTexts } from '../../../src/texts/texts.ts';

test.each([
  [704, '11 minutes 44 seconds'],
  [3661, '1 hour 1 minute 1 second'],
  [7200, '2 hours'],
  [0, '0 seconds'],
])('%d seconds are spoken as %j', (seconds, spoken) => {
  expect(timeTexts.spoken(clockParts(seconds))).toBe(spoken);
});

test.each([
  [350, '5:50'],
  [350.9, '5:50'],
  [3723, '1:02:03'],
  [Number.NaN, '0:00'],
  [-5, '0:00'],
])('%d seconds are written %j', (seconds, written) => {
  expect(formatClock(seconds)).toBe(written);
});

test.each([
  [704, 'PT11M44S'],
  [3600, 'PT1H'],
  [0, 'PT0S'],
])('%d seconds are the ISO duration %j', (seconds, duration) => {
  expect(isoDuration(seconds)).toBe(duration);
});
