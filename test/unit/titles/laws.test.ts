import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlaylistTitles } from '../../../src/domain/titles/parse-playlist-titles.ts';

const piece = fc.constantFrom(
  'Ann Lee',
  'Robert Quill',
  'Tides',
  'SaltConf 2031',
  ' - ',
  ' & ',
  ', ',
  '; ',
  ' by ',
  ': ',
  '...',
  ' | ',
  ' / ',
  '(',
  ')',
  '[',
  '「',
  '"',
  'Inc.',
  '&',
  '@salty',
  '浜田太郎',
  '：',
  '  ',
  'Keynote',
  'with ',
  '\u0000',
  '\ud800',
  '🌊',
  '\n',
);
const title = fc.oneof(
  fc.string({ maxLength: 120, unit: 'binary' }),
  fc.array(piece, { maxLength: 14 }).map((all) => all.join('')),
);
const playlist = fc
  .array(fc.record({ rawTitle: title, description: fc.oneof(title, fc.constant('')) }), {
    maxLength: 12,
  })
  .map((videos) => videos.map((video, i) => ({ id: `v${i}`, ...video })));

test('any playlist is read: raw titles kept, names within their text, confidence in bounds', () => {
  fc.assert(
    fc.property(playlist, title, (videos, playlistTitle) => {
      const parsed = parsePlaylistTitles(videos, { playlistTitle });
      expect([...parsed.keys()]).toEqual(videos.map(({ id }) => id));
      for (const { id, rawTitle, description } of videos) {
        const one = parsed.get(id);
        expect(one?.rawTitle).toBe(rawTitle);
        expect(one?.confidence).toBeGreaterThanOrEqual(0);
        expect(one?.confidence).toBeLessThanOrEqual(1);
        const source = Math.max(rawTitle.length, description.length);
        expect(one?.title.length).toBeLessThanOrEqual(source);
        for (const { name } of one?.speakers ?? []) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(source);
        }
      }
    }),
  );
});

test('the same playlist is read the same way twice, and in any order', () => {
  fc.assert(
    fc.property(playlist, (videos) => {
      const once = parsePlaylistTitles(videos);
      expect(parsePlaylistTitles(videos)).toEqual(once);
      const turned = parsePlaylistTitles(videos.toReversed());
      for (const { id } of videos) expect(turned.get(id)).toEqual(once.get(id));
    }),
  );
});

test.each([
  ['separators', ' - '.repeat(33_000)],
  ['spaces', ' '.repeat(100_000)],
  ['brackets', '('.repeat(100_000)],
  ['names', 'Ann Lee & '.repeat(10_000)],
  ['dots', '.'.repeat(100_000)],
])('100 kB of %s end in time', (_, text) => {
  const started = performance.now();
  const parsed = parsePlaylistTitles([
    { id: 'a', rawTitle: text, description: text },
    { id: 'b', rawTitle: 'Tides - Ann Lee', description: text },
  ]);
  expect(parsed.get('a')?.rawTitle).toBe(text);
  expect(parsed.get('b')?.speakers).toEqual([{ name: 'Ann Lee' }]);
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('time grows with the number of videos, not faster', () => {
  const videos = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      id: `v${i}`,
      rawTitle: `Tide number ${i} - Ann Lee, Tidewater`,
    }));
  const seconds = (count: number) => {
    const started = performance.now();
    parsePlaylistTitles(videos(count));
    return performance.now() - started;
  };
  seconds(500);
  expect(seconds(4_000) / seconds(500)).toBeLessThan(30);
});
