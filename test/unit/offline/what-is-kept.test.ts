import { expect, test } from 'vitest';
import { addressOfFile, whatIsKept } from '../../../scripts/site/offline/what-is-kept.ts';

const FILES = [
  '404.html',
  '_headers',
  'about/index.html',
  'assets/a.js',
  'embed/index.html',
  'events/x/index.html',
  'events/x/photos/1/index.html',
  'events/x/programme/index.html',
  'events/x/talks/a/index.html',
  'events/x/talks/a/poster.svg',
  'events/x/talks/a/transcript/pt/index.html',
  'favicon.svg',
  'index.html',
  'media/p.jpg',
  'offline/index.html',
  'search/index.html',
  'search/index.json',
  'search/v/0.bin',
  'search/v/1.bin',
  'search/v/names.bin',
  'search/v/entities.bin',
  'sw.js',
];

test('the shell is what every page needs, and pages are kept once visited', () => {
  const { shell, pages } = whatIsKept(FILES, () => 10);
  expect(shell).toEqual([
    'about/index.html',
    'assets/a.js',
    'favicon.svg',
    'index.html',
    'offline/index.html',
    'search/index.html',
    'search/index.json',
    'search/v/0.bin',
    'search/v/1.bin',
    'search/v/names.bin',
    'search/v/entities.bin',
  ]);
  expect(pages).toEqual([
    'events/x/index.html',
    'events/x/programme/index.html',
    'events/x/talks/a/index.html',
    'events/x/talks/a/transcript/pt/index.html',
  ]);
});

test('of a large index only the names are kept', () => {
  const { shell } = whatIsKept(FILES, () => 400_000);
  expect(shell).not.toContain('search/v/1.bin');
  expect(shell).toContain('search/v/entities.bin');
});

test.each([
  ['index.html', ''],
  ['search/index.html', 'search/'],
  ['search/index.json', 'search/index.json'],
])('%s is at “%s”', (file, address) => {
  expect(addressOfFile(file)).toBe(address);
});
