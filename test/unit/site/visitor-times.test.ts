import { expect, test } from 'vitest';
import { readVisitorTimes } from '../../../src/islands/clock/visitor-times.ts';

test.each([
  ['an hour later', 'Europe/Lisbon', 'Europe/Berlin', '2031-05-14T10:00', '11:00'],
  ['half an hour off', 'Europe/Lisbon', 'Asia/Kolkata', '2031-05-14T10:00', '14:30'],
  ['the next day', 'Europe/Lisbon', 'Asia/Tokyo', '2031-05-14T17:15', 'Thu 01:15'],
  ['the day before', 'Asia/Tokyo', 'America/Los_Angeles', '2031-05-14T09:00', 'Tue 17:00'],
  ['midnight', 'Europe/Lisbon', 'Europe/Berlin', '2031-05-14T23:00', 'Thu 00:00'],
  [
    'the hour in which one has changed its clocks and the other not yet',
    'Europe/Paris',
    'America/New_York',
    '2031-03-20T09:00',
    '04:00',
  ],
])('a time is told to somebody elsewhere: %s', (_, venue, own, local, words) => {
  expect(readVisitorTimes(venue, own)(local).words).toBe(words);
});

test('the instant is that of the venue', () => {
  const { instant } = readVisitorTimes('Asia/Tokyo', 'UTC')('2031-05-14T09:00');
  expect(new Date(instant).toISOString()).toBe('2031-05-14T00:00:00.000Z');
});
