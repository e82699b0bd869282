import { expect, test } from 'vitest';
import type { TimedLine } from '../../../src/domain/chapters/timed-line.ts';
import { isTimetable, type ListHeading } from '../../../src/domain/chapters/timetable.ts';

/** Lines as `9:00 Tides`; of a line without words the title is its number. */
function linesOf(written: string): TimedLine[] {
  return written.split(', ').map((line, index): TimedLine => {
    const [time = '', ...title] = line.split(' ');
    const fields = time.split(':').map(Number);
    const seconds = fields.reduce((sum, field) => sum * 60 + field, 0);
    return {
      time: { fields, seconds },
      title: title.join(' ') || `Item ${index + 1}`,
      side: 'leading',
      saysTimeOfDay: false,
    };
  });
}

interface Row {
  readonly name: string;
  readonly lines: string;
  readonly is: boolean;
  readonly below?: ListHeading;
}

const rows = [
  ['at night on the hour', '1:00, 2:00, 3:00', true],
  ['one time at night alone', '1:00', false],
  ['five on the five minutes at night', '1:05, 1:20, 1:35, 1:50, 2:05', true],
  ['only four on the five minutes at night', '1:05, 1:20, 1:35, 1:50', false],
  ['three on the quarter at night', '1:15, 1:45, 2:15', true],
  ['only two on the quarter at night', '1:15, 1:45', false],
  ['a day on the five minutes', '9:00, 9:35, 10:10', true],
  ['a day with four of five on the five minutes', '9:00, 9:20, 9:41, 10:00, 10:20', true],
  ['a day with no time on the five minutes', '9:01, 9:22, 9:43, 10:04', false],
  ['a day with half on the five minutes', '9:00, 9:22, 10:00, 10:22', false],
  ['the same day with its lunch', '9:00, 9:22, 10:00 Lunch, 10:22', true],
  ['a day with lunch and few times on the five minutes', '9:01, 9:22, 10:00 Lunch', false],
  ['steps of many hours', '9:00, 13:00, 18:00', false],
  ['steps of many hours with a lunch', '9:00, 13:00 Lunch, 18:00', true],
  ['steps of many hours with a lunch and an odd minute', '9:00, 13:01 Lunch, 18:00', false],
  ['what the line before calls chapters', '9:00, 9:35, 10:10', false, 'chapters'],
  ['odd minutes below the word agenda', '9:00, 9:22, 10:00, 10:22', true, 'timetable'],
] as const;

test.each(
  rows.map(([name, lines, is, below]): Row => ({ name, lines, is, ...(below && { below }) })),
)('$name: $lines', ({ lines, is, below }) => {
  expect(isTimetable(linesOf(lines), below)).toBe(is);
});
