import { expect, test } from 'vitest';
import { openStorage } from '../../../src/player/kept/storage.ts';
import {
  isTalkId,
  LIMITS,
  mergeStored,
  nothingStored,
  parseStored,
  type Stored,
} from '../../../src/player/kept/stored.ts';

const KEPT: Stored = {
  version: 1,
  places: { 'harbour/tides': { at: 704, done: false } },
  later: ['harbour/opening'],
  lists: [{ name: 'For Monday', talks: ['harbour/tides', 'harbour/video:ab_-CD12345'] }],
  starred: ['harbour/tides'],
  keys: false,
};

test('what is written can be read', () => {
  expect(parseStored(JSON.stringify(KEPT))).toEqual(KEPT);
});

test.each(['', 'null', '[]', '7', '"x"', '{"version":2}', '{"version":1', '{}'])(
  'nothing is read from %s',
  (text) => {
    expect(parseStored(text)).toBeUndefined();
  },
);

test('what is no talk, no place and no list is left out', () => {
  const read = parseStored(
    JSON.stringify({
      version: 1,
      places: {
        'harbour/tides': { at: -1, done: true },
        'harbour/opening': { at: 'x' },
        '__proto__/x': { at: 1 },
        nonsense: { at: 1 },
        'harbour/kept': { at: 5, done: 'yes', extra: '<b>' },
      },
      later: ['harbour/a', 'harbour/a', '../../etc/passwd', 'javascript:alert(1)', 7, null],
      lists: [{ name: ' <b>\n', talks: 'x' }, null, { talks: ['harbour/a'] }, { name: '  ' }],
      starred: ['harbour/a', 'harbour/a', '<b>', 7],
      keys: 'no',
    }),
  );
  expect(read).toEqual({
    version: 1,
    places: { 'harbour/kept': { at: 5, done: false } },
    later: ['harbour/a'],
    lists: [
      { name: '<b>', talks: [] },
      { name: 'A list of talks', talks: ['harbour/a'] },
    ],
    starred: ['harbour/a'],
    keys: true,
  });
});

test('a file from elsewhere cannot fill the browser', () => {
  const ids = Array.from({ length: 50_000 }, (_, index) => `harbour/talk-${index}`);
  const places = Object.fromEntries(ids.map((id, index) => [id, { at: index, done: true }]));
  const lists = Array.from({ length: 120 }, (_, index) => ({
    name: `${index}`,
    talks: ids.slice(0, 900),
  }));
  const read = parseStored(JSON.stringify({ version: 1, places, later: ids, lists }));
  expect(Object.keys(read?.places ?? {})).toHaveLength(LIMITS.places);
  expect(read?.places['harbour/talk-49999']?.at).toBe(49_999);
  expect(read?.later).toHaveLength(LIMITS.later);
  expect(read?.lists).toHaveLength(LIMITS.lists);
  expect(read?.lists[0]?.talks).toHaveLength(LIMITS.talks);
});

test('two storages become one and nothing of either is lost', () => {
  const theirs: Stored = {
    version: 1,
    places: { 'harbour/tides': { at: 90, done: true }, 'harbour/new': { at: 8, done: false } },
    later: ['harbour/opening', 'harbour/new'],
    lists: [
      { name: 'For Monday', talks: ['harbour/new', 'harbour/tides'] },
      { name: 'Other', talks: [] },
    ],
    starred: ['harbour/new', 'harbour/tides'],
    keys: true,
  };
  expect(mergeStored(KEPT, theirs)).toEqual({
    version: 1,
    places: { 'harbour/tides': { at: 704, done: true }, 'harbour/new': { at: 8, done: false } },
    later: ['harbour/opening', 'harbour/new'],
    lists: [
      { name: 'For Monday', talks: ['harbour/tides', 'harbour/video:ab_-CD12345', 'harbour/new'] },
      { name: 'Other', talks: [] },
    ],
    starred: ['harbour/tides', 'harbour/new'],
    keys: false,
  });
});

test('bringing in one’s own export changes nothing', () => {
  expect(mergeStored(KEPT, KEPT)).toEqual(KEPT);
});

test.each([
  ['harbour/tides', true],
  ['harbour-2024/6-learnings', true],
  ['harbour/video:-_abcdEFGH1', true],
  ['Harbour/tides', false],
  ['harbour', false],
  ['harbour/a/b', false],
  ['harbour/a,b', false],
  [`harbour/${'a'.repeat(300)}`, false],
])('%s is a talk’s id: %s', (text, is) => {
  expect(isTalkId(text)).toBe(is);
});

function shelfWith(text: string | null, full = false) {
  const written: string[] = [];
  return {
    written,
    getItem: () => written.at(-1) ?? text,
    setItem(_key: string, value: string) {
      if (full) throw new DOMException('', 'QuotaExceededError');
      written.push(value);
    },
  };
}
const later = (stored: Stored): Stored => ({ ...stored, later: [...stored.later, 'harbour/x'] });

test('corrupt storage is as if there were none, and is written over', () => {
  const shelf = shelfWith('{"version":1,"later":[');
  const storage = openStorage(() => shelf, 'k');
  expect(storage.read()).toEqual(nothingStored());
  expect(storage.change(later)).toBe(true);
  expect(storage.read().later).toEqual(['harbour/x']);
});

test('a full storage keeps the change for the page', () => {
  const storage = openStorage(() => shelfWith(JSON.stringify(KEPT), true), 'k');
  expect(storage.change(later)).toBe(false);
  expect(storage.read().later).toEqual(['harbour/opening', 'harbour/x']);
  expect(storage.change(later)).toBe(false);
});

test('a storage that is shut keeps the change for the page', () => {
  const storage = openStorage(() => {
    throw new DOMException('', 'SecurityError');
  }, 'k');
  expect(storage.read()).toEqual(nothingStored());
  expect(storage.change(later)).toBe(false);
  expect(storage.read().later).toEqual(['harbour/x']);
});

test('another tab’s writing is not lost', () => {
  const shelf = shelfWith(null);
  const one = openStorage(() => shelf, 'k');
  const other = openStorage(() => shelf, 'k');
  one.change(later);
  other.change((stored) => ({ ...stored, keys: false }));
  expect(one.read()).toMatchObject({ later: ['harbour/x'], keys: false });
});
