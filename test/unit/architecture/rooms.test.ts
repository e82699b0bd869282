import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { readImports, sourceFiles } from './read-imports.ts';

const imports = [...readImports('src'), ...readImports('scripts')];
const files = [...sourceFiles('src'), ...sourceFiles('scripts')];

/** Lists of equals: what stands in them is of one make, and one finds an entry by its name. */
const LISTS = [
  'src/domain/checks/rules',
  'src/texts/en',
  'src/texts/de',
  'src/texts/es',
  'src/texts/ar',
  'scripts/commands',
];
const MOST_FILES = 20;

test('no folder holds more files than one can know, but for lists of equals', () => {
  const counts = Map.groupBy(files, (file) => dirname(file));
  const crowded = [...counts]
    .filter(([folder, held]) => held.length > MOST_FILES && !LISTS.includes(folder))
    .map(([folder, held]) => `${folder}: ${held.length}`);
  expect(crowded).toEqual([]);
});

test('no file leads back to itself by what it imports, types included', () => {
  const targets = new Map(files.map((file) => [file, [] as string[]]));
  for (const { from, to } of imports) if (targets.has(to)) targets.get(from)?.push(to);
  const circles = files.filter((file) => {
    const reached = new Set<string>();
    const queue = [...(targets.get(file) ?? [])];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      queue.push(...(targets.get(next) ?? []));
    }
    return reached.has(file);
  });
  expect(circles).toEqual([]);
});

/**
 * The rooms of a folder from the door down, `.` being the files in the folder itself; a room asks only those
 * that stand after it. A new room is given its place here.
 */
const FLOORS: Readonly<Record<string, string>> = {
  'src/domain':
    'related status sync topics checks archive addresses planned photos descriptions titles captions programme model timetable days people schema . chapters text calendar',
  'src/domain/captions': '. encoding names formats rolling cues language text',
  'src/domain/photos': '. moment rights camera',
  'src/domain/programme': '. formats out table sessions text time model',
  'src/domain/titles': '. body divide names cut evidence words',
  'src/search': '. build results moments names query index text',
  'src/site':
    'machine card share event photo search . series person talk context words picture address host language reads left',
};

test.each(Object.entries(FLOORS))('the rooms of %s ask only those below them', (base, floors) => {
  const order = floors.split(' ');
  const roomOf = (path: string) => {
    const rest = path.slice(base.length + 1).split('/');
    return rest.length > 1 ? (rest[0] ?? '') : '.';
  };
  const inside = imports.filter(
    ({ from, to }) => from.startsWith(`${base}/`) && to.startsWith(`${base}/`),
  );
  const rooms = new Set(inside.flatMap(({ from, to }) => [roomOf(from), roomOf(to)]));
  expect([...rooms].filter((room) => !order.includes(room))).toEqual([]);
  const upwards = inside
    .filter(({ from, to }) => order.indexOf(roomOf(from)) > order.indexOf(roomOf(to)))
    .map(({ from, to }) => `${from} → ${to}`);
  expect(upwards).toEqual([]);
});
