import { expect, test } from 'vitest';
import type { IndexedRecord } from '../../../src/search/index/entity-record.ts';
import { createFilter } from '../../../src/search/names/filters.ts';
import { KnownValues } from '../../../src/search/names/known-values.ts';
import { byDate } from '../../../src/search/results/order-by-date.ts';
import { parseQuery } from '../../../src/search/query/query.ts';

const DATES = ['2024-03', undefined, '2023', '2024-03-19', '2024', '2024-06-01'];
const records = DATES.map((date): IndexedRecord => ({
  type: 'talk',
  title: date ?? 'none',
  url: `/${date ?? 'none'}/`,
  ...(date !== undefined && { date }),
}));

test('newest first: less exact days after those of their month and year, none last', () => {
  expect(records.toSorted(byDate('newest')).map(({ title }) => title)).toEqual([
    '2024-06-01',
    '2024-03-19',
    '2024-03',
    '2024',
    '2023',
    'none',
  ]);
});

test('oldest first: less exact days after those of their month and year, none last', () => {
  expect(records.toSorted(byDate('oldest')).map(({ title }) => title)).toEqual([
    '2023',
    '2024-03-19',
    '2024-03',
    '2024-06-01',
    '2024',
    'none',
  ]);
});

test.each([
  ['year:2024', ['2024-03', '2024-03-19', '2024', '2024-06-01']],
  ['before:2024', ['2023']],
  ['before:2024-06', ['2024-03', '2023', '2024-03-19']],
  ['after:2024-03', ['2024-06-01']],
  ['after:2023', ['2024-03', '2024-03-19', '2024', '2024-06-01']],
  ['after:2024-03-01', ['2024-03-19', '2024-06-01']],
])('%s finds only what is surely so', (query, found) => {
  const { passes } = createFilter(parseQuery(query).filters, new KnownValues(records));
  expect(records.filter(passes).map(({ title }) => title)).toEqual(found);
});
