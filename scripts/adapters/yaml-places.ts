import { isMap, isSeq, stringify } from 'yaml';

/** Where a node of a YAML document stands in its text: its start, its end, and the end of what belongs to it. */
export const rangeOf = (node: unknown): readonly [number, number, number] | undefined =>
  typeof node === 'object' && node !== null && 'range' in node
    ? (node.range as [number, number, number])
    : undefined;

/** Where a node’s last character is, not the blank lines and comments after it. */
export function nodeEnd(node: unknown): number | undefined {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1);
    return nodeEnd(last?.value) ?? nodeEnd(last?.key);
  }
  if (isSeq(node) && node.flow !== true) return nodeEnd(node.items.at(-1));
  return rangeOf(node)?.[1];
}

/** The line ending a text has. */
export const eolOf = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n');

/** Where the line of a place begins. */
export const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

/** Behind the line break of the line a place is in. */
export function lineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Puts lines after the line that ends at or after `at`, in the file’s own line endings. */
export function insertLines(text: string, at: number, lines: readonly string[]): string {
  const eol = eolOf(text);
  const end = lineEnd(text, at);
  const before = text.slice(0, end);
  const broken = before === '' || before.endsWith('\n') ? '' : eol;
  return `${before}${broken}${lines.join(eol)}${eol}${text.slice(end)}`;
}

/** A value as YAML on one line. */
export const onOneLine = (value: unknown) =>
  stringify(value, { lineWidth: 0, blockQuote: false }).trimEnd();
