import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSourceFile } from '../../../src/store/source-file.ts';

const root = mkdtempSync(join(tmpdir(), 'source-'));
afterAll(() => rmSync(root, { recursive: true }));

function read(name: string, text: string) {
  writeFileSync(join(root, name), text);
  const source = readSourceFile(root, name);
  if (!source) throw new Error('not read');
  return source;
}

const talks = `sessions:
  - id: one
    title: 'One'
  - { id: two, speakers: [ada,   ben] }
`;

test.each([
  [['sessions', 0, 'id'], 2, 9],
  [['sessions', 0, 'title'], 3, 12],
  [['sessions', 1, 'speakers', 1], 4, 34],
  [['sessions', 1], 4, 5],
  [['sessions', 1, 'title'], 4, 5],
  [['sessions', 7, 'title'], 2, 3],
  [[], 1, 1],
] as const)('in YAML %j stands at line %d, column %d', (path, line, column) => {
  expect(read('talks.yaml', talks).locate(path)).toEqual({ line, column });
});

test('a key is found apart from its value', () => {
  expect(read('talks.yaml', talks).locate(['sessions', 0], 'title')).toEqual({
    line: 3,
    column: 5,
  });
});

test('in JSON a value is found as well', () => {
  const source = read('pins.json', '{\n  "talks": {\n    "one": { "slug": "one" }\n  }\n}\n');
  expect(source.locate(['talks', 'one', 'slug'])).toEqual({ line: 3, column: 22 });
});

test('a mark at the start of a file that editors leave there is no part of it', () => {
  expect(read('bom.yaml', '\uFEFFa: 1\n').data).toEqual({ a: 1 });
  expect(read('bom.json', '\uFEFF{"a": 1}').data).toEqual({ a: 1 });
});

test('line ends of other systems do not shift lines', () => {
  expect(
    read('crlf.yaml', talks.replaceAll('\n', '\r\n')).locate(['sessions', 0, 'title']),
  ).toEqual({
    line: 3,
    column: 12,
  });
});

const broken: readonly [string, string, string, number, number, RegExp][] = [
  ['a tab', 'a.yaml', 'a:\n\tb: 1\n', 2, 1, /indented with a tab/],
  ['a word twice', 'a.yaml', 'a: 1\nb: 2\na: 3\n', 3, 1, /stands here twice/],
  ['an open quotation mark', 'a.yaml', 'a: 1\nb: "x\nc: 1\n', 2, 4, /is not closed/],
  ['a second file in the file', 'a.yaml', 'a: 1\n---\nb: 1\n', 2, 1, /begins a second file/],
  ['a name that refers to nothing', 'a.yaml', 'a: 1\nb: *c\n', 2, 4, /refers to another place/],
  ['a file cut off', 'a.json', '{\n  "a": [1,\n', 3, 1, /not whole JSON/],
  ['a comma too many', 'a.json', '{\n  "a": 1,\n}\n', 3, 1, /not whole JSON/],
  ['an empty synced file', 'a.json', '', 1, 1, /not whole JSON/],
];

test.each(broken)('%s is one problem at its place', (_, name, text, line, column, message) => {
  const { data, problems } = read(name, text);
  expect(data).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ line, column, severity: 'error', file: name });
  expect(problems[0]?.message).toMatch(message);
  expect(problems[0]?.remedy).not.toBe('');
});

test('references that unfold to a gigabyte are refused', () => {
  const level = (name: string, of: string) =>
    `${name}: &${name} [${Array(12).fill(of).join(',')}]\n`;
  const text = level('a', '1') + level('b', '*a') + level('c', '*b') + level('d', '*c');
  const { problems } = read('bomb.yaml', text);
  expect(problems[0]?.message).toMatch(/refers to another place/);
});

test('a folder where a file belongs is a problem, and a missing file is none', () => {
  mkdirSync(join(root, 'people.yaml'));
  expect(readSourceFile(root, 'people.yaml')?.problems[0]).toMatchObject({ found: 'a folder' });
  expect(readSourceFile(root, 'absent.yaml')).toBeUndefined();
});
