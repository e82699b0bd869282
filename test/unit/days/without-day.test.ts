import { expect, test } from 'vitest';
import { withoutDay } from '../../../src/domain/days/without-day.ts';

test.each([
  ['at the end', 'Rivers - Ada Pool - 12 May 2015', 'Rivers - Ada Pool'],
  ['at the front', '2015-05-12 | Rivers | Ada Pool', 'Rivers | Ada Pool'],
  ['in the middle', 'Rivers – 12. Mai 2015 – Ada Pool', 'Rivers – Ada Pool'],
  ['in brackets', 'Rivers (12 May 2015) - Ada Pool', 'Rivers - Ada Pool'],
  ['a month in brackets', 'Rivers [May 2015]', 'Rivers'],
  [
    'within other words',
    'The flood of 12 May 2015 - Ada Pool',
    'The flood of 12 May 2015 - Ada Pool',
  ],
  ['nothing else', '12 May 2015', '12 May 2015'],
  ['none', 'Rivers - Ada Pool, Millpond', 'Rivers - Ada Pool, Millpond'],
])('a title loses a day that is a part of its own: %s', (_, title, left) => {
  expect(withoutDay(title)).toBe(left);
});
