import { isDeepStrictEqual } from 'node:util';
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { nodeEnd, insertLines, lineStart, onOneLine, rangeOf } from '../yaml-places.ts';

type Fields = Readonly<Record<string, string | boolean>>;

export interface HandListEdit {
  /** The key the list stands under; without one the file is the list. */
  readonly under?: string;
  /** The fields by which the entry is known; it is added where there is none. */
  readonly entry: Fields;
  /** What the entry is to say besides. */
  readonly say: Fields;
}

/**
 * Makes one entry of a hand-written list say something, and leaves every other character of the file alone:
 * comments, quotes and order stay. Throws where the text is no YAML or says something else afterwards.
 */
export function editHandList(text: string, edit: HandListEdit): string {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw error;
  const list = findList(document, edit.under);
  const item = list?.items.find(
    (one) =>
      isMap(one) && Object.entries(edit.entry).every(([key, value]) => one.get(key) === value),
  );
  const edited =
    list === undefined
      ? withNewList(text, document, edit)
      : isMap(item)
        ? withFields(text, item, edit.say)
        : withNewItem(text, list, { ...edit.entry, ...edit.say });
  if (!isDeepStrictEqual(parseDocument(edited).toJS(), expected(document, edit))) {
    throw new Error('The edited file would say something else than it should.');
  }
  return edited;
}

function findList(document: Document, under: string | undefined): YAMLSeq | undefined {
  const list: unknown = under === undefined ? document.contents : document.get(under, true);
  return isSeq(list) && list.items.length > 0 ? list : undefined;
}

/** What the whole file must say after the edit. */
function expected(document: Document, { under, entry, say }: HandListEdit): unknown {
  const whole: unknown = document.toJS() ?? (under === undefined ? [] : {});
  const list = (under === undefined ? whole : (whole as Record<string, unknown>)[under]) ?? [];
  const items = list as Record<string, unknown>[];
  const is = (item: Record<string, unknown>) =>
    Object.entries(entry).every(([key, value]) => item[key] === value);
  const index = items.findIndex(is);
  const next =
    index < 0
      ? [...items, { ...entry, ...say }]
      : items.map((item, at) => (at === index ? { ...item, ...say } : item));
  return under === undefined ? next : { ...(whole as object), [under]: next };
}

function withFields(text: string, item: YAMLMap, say: Fields): string {
  let edited = text;
  // From the end, so that what stands before keeps its place.
  const additions: [string, string][] = [];
  for (const [key, value] of Object.entries(say).reverse()) {
    const known: unknown = item.get(key, true);
    if (isScalar(known) && known.range) {
      edited = replace(edited, known.range[0], known.range[1], onOneLine(value));
      return withFields(edited, findAgain(edited, item), without(say, key));
    }
    additions.unshift([key, onOneLine(value)]);
  }
  if (additions.length === 0) return edited;
  const last = item.items.at(-1);
  const first = item.items[0];
  const end = nodeEnd(last?.value) ?? nodeEnd(last?.key) ?? 0;
  if (item.flow === true) {
    return replace(
      edited,
      end,
      end,
      additions.map(([key, value]) => `, ${key}: ${value}`).join(''),
    );
  }
  const at = startOf(first?.key) ?? 0;
  const indent = ' '.repeat(at - lineStart(edited, at));
  return insertLines(
    edited,
    end,
    additions.map(([key, value]) => `${indent}${key}: ${value}`),
  );
}

/** The same entry in the text as it is now: entries keep their order, so it starts where it started. */
function findAgain(text: string, item: YAMLMap): YAMLMap {
  const start = item.range?.[0];
  let found: YAMLMap | undefined;
  const visit = (node: unknown): void => {
    if (isMap(node)) {
      if (node.range?.[0] === start) found ??= node;
      for (const pair of node.items) visit(pair.value);
    } else if (isSeq(node)) node.items.forEach(visit);
  };
  visit(parseDocument(text).contents);
  if (!found) throw new Error('The entry is no longer where it was.');
  return found;
}

const without = (fields: Fields, key: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));

function withNewItem(text: string, list: YAMLSeq, fields: Fields): string {
  const first = startOf(list.items[0]) ?? 0;
  const last = list.items.at(-1);
  const start = lineStart(text, first);
  const dash = text.indexOf('-', start);
  if (list.flow === true || dash < 0 || dash >= first) {
    const entries = Object.entries(fields).map(([key, value]) => `${key}: ${onOneLine(value)}`);
    const end = nodeEnd(last) ?? 0;
    return replace(text, end, end, `, { ${entries.join(', ')} }`);
  }
  return insertLines(
    text,
    nodeEnd(last) ?? text.length,
    itemLines(' '.repeat(dash - start), fields),
  );
}

function withNewList(
  text: string,
  document: Document,
  { under, entry, say }: HandListEdit,
): string {
  const lines = itemLines(under === undefined ? '' : '  ', { ...entry, ...say });
  const empty: unknown = under === undefined ? document.contents : document.get(under, true);
  const range = isSeq(empty) && empty.flow === true ? empty.range : undefined;
  const trimmed = range ? replace(text, range[0], range[1], '') : text;
  const known = under !== undefined && isMap(document.contents) && document.contents.has(under);
  if (range || known) {
    const pair = isMap(document.contents)
      ? document.contents.items.find(({ key }) => isScalar(key) && key.value === under)
      : undefined;
    return insertLines(trimmed, nodeEnd(pair?.key) ?? range?.[0] ?? trimmed.length, lines);
  }
  return insertLines(
    trimmed,
    trimmed.length,
    under === undefined ? lines : [`${under}:`, ...lines],
  );
}

const itemLines = (indent: string, fields: Fields) =>
  Object.entries(fields).map(
    ([key, value], index) => `${indent}${index === 0 ? '- ' : '  '}${key}: ${onOneLine(value)}`,
  );

const replace = (text: string, from: number, to: number, by: string) =>
  text.slice(0, from) + by + text.slice(to);

const startOf = (node: unknown) => rangeOf(node)?.[0];
