import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument, stringify, type YAMLMap } from 'yaml';
import {
  nodeEnd,
  eolOf,
  insertLines,
  lineEnd,
  lineStart,
  onOneLine,
  rangeOf,
} from '../yaml-places.ts';

type Entry = Readonly<Record<string, unknown>>;
/** A list of a person’s entry that grows or shrinks. */
export type PersonList = 'aliases' | 'shownAs' | 'formerly' | 'misheard' | 'was' | 'notSameAs';

/** The text of a people.yaml with an entry at its end; everything else stays as it is. */
export function withPerson(text: string, entry: Entry): string {
  const lines = Object.entries(entry).map(
    ([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${inline(value)}`,
  );
  const kept = text.replace(/^\[\s*\]\s*$/m, '');
  const eol = eolOf(text);
  const before = kept === '' || kept.endsWith('\n') ? kept : `${kept}${eol}`;
  return asMeant(text, `${before}${lines.join(eol)}${eol}`, (people) => [...people, entry]);
}

/** The text without a person’s entry; comments before and after it stay. */
export function withoutPerson(text: string, id: string): string {
  const item = find(text, id);
  const start = lineStart(text, item.range?.[0] ?? 0);
  const end = lineEnd(text, nodeEnd(item) ?? 0);
  const left = text.slice(0, start) + text.slice(end);
  const isLast = entriesIn(text).length === 1;
  return asMeant(text, isLast ? `${left}[]${eolOf(text)}` : left, (people) =>
    people.filter((person) => person['id'] !== id),
  );
}

/** The text with more values in one of a person’s lists; those that are there already are not added again. */
export function withValues(
  text: string,
  id: string,
  list: PersonList,
  values: readonly string[],
): string {
  const known = listOf(find(text, id).toJSON() as Entry, list);
  const added = [...new Set(values)].filter((value) => !known.includes(value));
  if (added.length === 0) return text;
  const item = find(text, id);
  const node: unknown = item.get(list, true);
  const meant = (people: Entry[]) =>
    changed(people, id, (person) => ({ ...person, [list]: [...known, ...added] }));
  if (!isSeq(node) || node.items.length === 0) {
    const bare = isSeq(node) ? withoutField(text, item, list) : text;
    return asMeant(text, withField(bare, find(bare, id), list, inline(added)), meant);
  }
  const end = nodeEnd(node.items.at(-1)) ?? 0;
  const more = added.map(inline);
  if (node.flow === true)
    return asMeant(text, insert(text, end, more.map((value) => `, ${value}`).join('')), meant);
  const first = rangeOf(node.items[0])?.[0] ?? 0;
  const dash = text.lastIndexOf('-', first);
  const indent = ' '.repeat(dash - lineStart(text, dash));
  const lines = more.map((value) => `${indent}- ${value}`);
  return asMeant(text, insertLines(text, end, lines), meant);
}

/** The text without a value in one of a person’s lists. */
export function withoutValue(text: string, id: string, list: PersonList, value: string): string {
  const item = find(text, id);
  const rest = listOf(item.toJSON() as Entry, list).filter((one) => one !== value);
  const node: unknown = item.get(list, true);
  if (!isSeq(node) || rest.length === node.items.length) return text;
  const meant = (people: Entry[]) =>
    changed(people, id, ({ [list]: _, ...person }) =>
      rest.length === 0 ? person : { ...person, [list]: rest },
    );
  if (rest.length === 0) return asMeant(text, withoutField(text, item, list), meant);
  if (node.flow === true) {
    const [start = 0, end = 0] = rangeOf(node) ?? [];
    return asMeant(text, text.slice(0, start) + inline(rest) + text.slice(end), meant);
  }
  const gone = node.items.find((one) => isScalar(one) && one.value === value);
  const at = rangeOf(gone)?.[0] ?? 0;
  return asMeant(
    text,
    text.slice(0, lineStart(text, at)) + text.slice(lineEnd(text, nodeEnd(gone) ?? 0)),
    meant,
  );
}

/** The text with a field a person’s entry does not have yet. */
export function withNewField(text: string, id: string, key: string, value: unknown): string {
  return asMeant(text, withField(text, find(text, id), key, inline(value)), (people) =>
    changed(people, id, (person) => ({ ...person, [key]: value })),
  );
}

/** The text with a field in place of the one a person’s entry has. */
export function withOtherField(text: string, id: string, key: string, value: unknown): string {
  const bare = withoutField(text, find(text, id), key);
  return asMeant(text, withField(bare, find(bare, id), key, inline(value)), (people) =>
    changed(people, id, (person) => ({ ...person, [key]: value })),
  );
}

/** What each entry of a people.yaml says. */
export function entriesIn(text: string): Entry[] {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw error;
  return (document.toJS() as Entry[] | null) ?? [];
}

function find(text: string, id: string): YAMLMap {
  const { contents } = parseDocument(text);
  const items: readonly unknown[] = isSeq(contents) ? contents.items : [];
  const item = items.find((one): one is YAMLMap => isMap(one) && one.get('id') === id);
  if (!item || (isSeq(contents) && contents.flow === true) || item.flow === true)
    throw new Error(`The entry of ${id} is not written on lines of its own.`);
  return item;
}

const listOf = (entry: Entry, list: PersonList): string[] =>
  (entry[list] as string[] | undefined) ?? [];

const changed = (people: Entry[], id: string, change: (person: Entry) => Entry) =>
  people.map((person) => (person['id'] === id ? change(person) : person));

/** Only what says what it should is written. */
function asMeant(before: string, after: string, meant: (people: Entry[]) => Entry[]): string {
  if (isDeepStrictEqual(entriesIn(after), meant(entriesIn(before)))) return after;
  throw new Error('The edited file would say something else than it should.');
}

function withField(text: string, item: YAMLMap, key: string, value: string): string {
  const first = rangeOf(item.items[0]?.key)?.[0] ?? 0;
  const indent = ' '.repeat(first - lineStart(text, first));
  return insertLines(text, nodeEnd(item) ?? 0, [`${indent}${key}: ${value}`]);
}

function withoutField(text: string, item: YAMLMap, key: string): string {
  const pair = item.items.find((one) => isScalar(one.key) && one.key.value === key);
  if (!pair) return text;
  const start = lineStart(text, rangeOf(pair.key)?.[0] ?? 0);
  return text.slice(0, start) + text.slice(lineEnd(text, nodeEnd(pair.value ?? pair.key) ?? 0));
}

const inline = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map((one: unknown) => listed(one)).join(', ')}]`
    : typeof value === 'object' && value !== null
      ? `{ ${Object.entries(value)
          .map(([key, one]) => `${key}: ${listed(one)}`)
          .join(', ')} }`
      : onOneLine(value);

/** A value within brackets, where a comma would end it. */
const listed = (value: unknown): string =>
  stringify([value], { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false })
    .trimEnd()
    .slice(1, -1);

const insert = (text: string, at: number, more: string) =>
  text.slice(0, at) + more + text.slice(at);
