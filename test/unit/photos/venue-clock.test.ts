import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createVenueClock, readOffset } from '../../../src/domain/days/venue-clock.ts';

const utc = (text: string) => Date.parse(text);

describe('a wall-clock time becomes the instant the venue meant', () => {
  test.each([
    ['winter in Paris', 'Europe/Paris', '2031-03-19T09:52:29', '2031-03-19T08:52:29Z'],
    ['summer in Paris', 'Europe/Paris', '2031-05-14T09:52:29', '2031-05-14T07:52:29Z'],
    ['without seconds', 'Europe/Paris', '2031-05-14T09:52', '2031-05-14T07:52:00Z'],
    ['with a fraction', 'Europe/Paris', '2031-05-14T09:52:29.4', '2031-05-14T07:52:29.400Z'],
    ['half an hour off', 'Asia/Kolkata', '2031-05-14T09:00:00', '2031-05-14T03:30:00Z'],
    ['a name that is no zone', 'Mars/Olympus', '2031-05-14T09:00:00', '2031-05-14T09:00:00Z'],
    ['shown twice', 'Europe/Paris', '2031-10-26T02:30:00', '2031-10-26T00:30:00Z'],
    ['never shown', 'Europe/Paris', '2031-03-30T02:30:00', '2031-03-30T01:30:00Z'],
  ])('%s', (_, zone, local, instant) => {
    expect(createVenueClock(zone).toInstant(local)).toBe(utc(instant));
  });
});

test('an instant shown at the venue and read back is the same instant, but for the hour shown twice', () => {
  const clock = createVenueClock('America/New_York');
  const seconds = fc.integer({
    min: utc('2020-01-01T00:00:00Z') / 1000,
    max: utc('2035-01-01T00:00:00Z') / 1000,
  });
  fc.assert(
    fc.property(seconds, (second) => {
      const away = second * 1000 - clock.toInstant(clock.toLocal(second * 1000));
      return away === 0 || away === 3_600_000;
    }),
  );
});

test.each([
  ['+02:00', 7_200_000],
  ['-03:30', -12_600_000],
  ['+00:00', 0],
])('the offset %s is %i milliseconds', (offset, milliseconds) => {
  expect(readOffset(offset)).toBe(milliseconds);
});
