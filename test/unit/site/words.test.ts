import { expect, test } from 'vitest';
import { formatDay, formatDays, clockOf } from '../../../src/site/words/dates.ts';
import {
  formatClock,
  formatLength,
  isoDuration,
  spokenTime,
} from '../../../src/site/words/durations.ts';
import { initials, joinNames, paragraphsOf } from '../../../src/site/words/words.ts';
import { countTexts } from '../../../src/texts/texts.ts';

test.each([
  ['Ada Lovelace', 'AL'],
  ['Harshad Chandra Thota', 'HT'],
  ['Prince', 'P'],
  ['佐伯 湊', '佐'],
  ['山田太郎', '山田'],
  ['Łukasz Żak', 'ŁŻ'],
  ['🎉 Party', 'P'],
])('%s has the initials %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});

test.each([
  [0, '0:00', '0 s', 'PT0S', 'the start'],
  [59, '0:59', '59 s', 'PT59S', '59 seconds'],
  [350, '5:50', '6 min', 'PT5M50S', '5 minutes 50 seconds'],
  [3_600, '1:00:00', '1 h', 'PT1H', '1 hour'],
  [3_909, '1:05:09', '1 h 5 min', 'PT1H5M9S', '1 hour 5 minutes 9 seconds'],
])(
  '%d seconds are written for players, readers, machines and ears',
  (seconds, clock, length, iso, spoken) => {
    expect(formatClock(seconds)).toBe(clock);
    expect(formatLength(seconds)).toBe(length);
    expect(isoDuration(seconds)).toBe(iso);
    expect(spokenTime(seconds)).toBe(spoken);
  },
);

test.each([
  ['2030-05-14', '2030-05-14', '14 May 2030'],
  ['2030-05-14', '2030-05-15', '14–15 May 2030'],
  ['2030-05-31', '2030-06-02', '31 May–2 June 2030'],
  ['2030-12-31T09:00', '2031-01-01T18:00', '31 December 2030–1 January 2031'],
])('%s to %s is “%s”', (start, end, label) => {
  expect(formatDays(start, end).replaceAll(' – ', '–')).toBe(label);
});

test.each([
  ['2030', '2030', '2030', '2030'],
  ['2030-05', '2030-05', 'May 2030', 'May 2030'],
  ['2027', '2030', '2027–2030', '2027'],
  ['2030-05', '2030-06', 'May–June 2030', 'May 2030'],
  ['2030-05-31', '2030-06', '31 May 2030–June 2030', '31 May 2030'],
])('%s to %s is written no more exactly than it is known: “%s”', (start, end, label, first) => {
  expect(formatDays(start, end).replaceAll(' – ', '–')).toBe(label);
  expect(formatDay(start)).toBe(first);
});

test('a time without a clock is only a day', () => {
  expect(clockOf('2030-05-14T09:30')).toBe('09:30');
  expect(clockOf('2030-05-14')).toBeUndefined();
});

test('numbers, names and paragraphs read as sentences do', () => {
  expect(countTexts.people(1)).toBe('1 person');
  expect(countTexts.talks(1_200)).toBe('1,200 talks');
  expect(joinNames(['Ada', 'Bo', 'Cy'])).toBe('Ada, Bo and Cy');
  expect(paragraphsOf('One.\nStill one.\n \nTwo.')).toEqual(['One.\nStill one.', 'Two.']);
});
