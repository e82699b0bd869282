import { expect, test } from 'vitest';
import { calendarDay } from '../../../src/domain/days/day.ts';

test('there are the days of every month from 1990 to 2100, and no others', () => {
  for (let year = 1989; year <= 2101; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      for (let date = 0; date <= 32; date += 1) {
        const time = new Date(Date.UTC(year, month - 1, date));
        const exists =
          year >= 1990 &&
          year <= 2100 &&
          time.getUTCMonth() === month - 1 &&
          time.getUTCDate() === date;
        const expected = exists ? time.toISOString().slice(0, 10) : undefined;
        if (calendarDay(year, month, date) !== expected)
          expect.fail(`${year} ${month} ${date}: ${calendarDay(year, month, date)}`);
      }
    }
  }
  expect(calendarDay(2000, 2, 29)).toBe('2000-02-29');
});
