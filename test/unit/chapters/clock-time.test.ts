import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatClock,
  isoDuration,
  clockParts,
  longestTime,
  parseClock,
  parseTimeParam,
} from '../../../src/domain/chapters/clock-time.ts';
import { timeTexts } from '../../../src/texts/texts.ts';

test.each([
  ['0:00', 0],
  ['5:50', 350],
  ['75:10', 4510],
  ['1:02:03', 3723],
  ['01:02:03', 3723],
  [' 5:50 ', 350],
  ['5:60', undefined],
  ['1:60:00', undefined],
  ['5:5', undefined],
  ['-5:50', undefined],
  ['999:59:59', 3_599_999],
  ['5:50pm', undefined],
  ['', undefined],
])('parseClock reads %j as %j seconds', (text, seconds) => {
  expect(parseClock(text)).toBe(seconds);
});

test.each([
  ['350', 350],
  ['350s', 350],
  ['350.75', 350],
  ['5m50s', 350],
  ['5m50', 350],
  ['1h2m3s', 3723],
  ['1H', 3600],
  ['5:50', 350],
  ['0', 0],
  ['NaN', undefined],
  ['Infinity', undefined],
  ['-350', undefined],
  ['1e9', undefined],
  ['1000000000', undefined],
  ['3600001', undefined],
  ['5m50s;drop', undefined],
  ['s', undefined],
  ['', undefined],
])('a link that asks for %j starts at %j seconds', (text, seconds) => {
  expect(parseTimeParam(text)).toBe(seconds);
});

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

test('whatever is written can be read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: longestTime - 1 }), (seconds) => {
      expect(parseClock(formatClock(seconds))).toBe(seconds);
      expect(parseTimeParam(formatClock(seconds))).toBe(seconds);
      expect(parseTimeParam(`${seconds}`)).toBe(seconds);
    }),
  );
});
