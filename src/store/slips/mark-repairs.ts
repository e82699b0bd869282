import type { LineRepair } from './line-repair.ts';

/** Ways to mend a line that is no line of the file: a ruler, a mark of a second file. */
export function* markRepairs(lines: readonly string[], index: number): Generator<LineRepair> {
  const line = lines[index]?.trim() ?? '';
  const column = 0;
  if (/^(?:---|\.\.\.)/.test(line)) {
    yield {
      index,
      column,
      message: `A line of three ${line.startsWith('-') ? 'hyphens' : 'dots'} begins a second file inside this one.`,
      advice: 'Delete the line',
      lines: [],
    };
  } else if (/^(?:[-=*_~#]{3,}|```\w*|\{%.*|<\/?\w+>)$/.test(line)) {
    yield {
      index,
      column,
      message: 'This line says nothing that belongs into this file.',
      advice: 'Delete the line',
      lines: [],
    };
  }
}

/** Where two versions of a file were not merged: the line from 0 of the first mark git leaves. */
export function unmergedAt(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.startsWith('<<<<<<<'));
  return lines.some((line, index) => index > first && line.startsWith('>>>>>>>')) ? first : -1;
}
