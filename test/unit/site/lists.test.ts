import { expect, test } from 'vitest';
import { closestAddresses } from '../../../src/site/address/closest-addresses.ts';
import { listPages, pageLinks } from '../../../src/site/words/list-pages.ts';
import { widthsFor } from '../../../src/site/picture/pictures.ts';

test('a long list is cut into pages that hold every item once', () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  const pages = listPages(items, 24);
  expect(pages.map(({ number, last }) => [number, last])).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  expect(pages.flatMap((page) => page.items)).toEqual(items);
});

test('an empty list has one empty page', () => {
  expect(listPages([], 24)).toEqual([{ number: 1, last: 1, total: 0, items: [] }]);
});

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [5, 9, [1, undefined, 4, 5, 6, undefined, 9]],
  [4, 9, [1, 2, 3, 4, 5, undefined, 9]],
  [9, 9, [1, undefined, 8, 9]],
] as const)('page %d of %d links to %j', (number, last, links) => {
  expect(pageLinks(number, last)).toEqual(links);
});

test.each([
  [2_400, [320, 640, 1280, 2048]],
  [1_280, [320, 640, 1280]],
  [900, [320, 640, 900]],
  [200, [200]],
])('a photo %d wide is made in no width it does not have', (width, widths) => {
  expect(widthsFor(width, [320, 640, 1280, 2048])).toEqual(widths);
});

const known = [
  ['/talks/monitoring-the-sea/', 'Monitoring the Sea'],
  ['/people/ada-marsh/', 'Ada Marsh'],
  ['/topics/rivers/', 'Rivers'],
] as const;

test('a mistyped address finds the page that was meant', () => {
  expect(closestAddresses('/talks/monitorng-the-see', known, 3)[0]?.[1]).toBe('Monitoring the Sea');
  expect(closestAddresses('/speaker/ada-marsch/', known, 3)[0]?.[1]).toBe('Ada Marsh');
});

test('an address like no other finds none', () => {
  expect(closestAddresses('/wp-login.php', known, 3)).toEqual([]);
});
