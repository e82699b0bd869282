import { expect, test } from 'vitest';
import { programmeNights } from '../../../src/domain/timetable/programme-nights.ts';

/** “14 23:00–25:00”: the day of May it begins on, and its clock times. */
function onDay(line: string) {
  const [, date = '', hour = '', minute = '', end] =
    /^(\d+) (\d+):(\d+)(?:–(\d+))?/.exec(line) ?? [];
  const clock = Number(hour) * 60 + Number(minute);
  const from = Number(date) * 1440 + clock;
  return {
    day: `2031-05-${date}`,
    from,
    clock,
    ...(end === undefined ? {} : { to: Number(date) * 1440 + Number(end) * 60 }),
  };
}

test.each([
  ['a day', ['14 09:00', '14 17:00'], ['14', '14']],
  ['a party that goes on after midnight', ['14 22:00–24', '15 00:30'], ['14', '14']],
  [
    'a night of many talks',
    ['14 23:00–25', '15 01:10–2', '15 03:00–4', '15 09:00'],
    ['14', '14', '14', '15'],
  ],
  ['what follows a rest', ['14 18:00–19', '15 00:30'], ['14', '15']],
  ['an early morning', ['14 22:00–29', '15 05:30'], ['14', '15']],
  ['a night told before its evening', ['15 00:30', '14 22:00–24'], ['14', '14']],
  ['a night before the first day', ['14 00:30', '14 09:00'], ['14', '14']],
])('%s', (_, lines, days) => {
  expect(programmeNights(lines.map(onDay))).toEqual(days.map((date) => `2031-05-${date}`));
});
