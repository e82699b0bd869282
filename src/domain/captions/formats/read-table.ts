import type { CaptionProblem, WrittenCaptions, WrittenCue } from '../cues/cue.ts';
import { splitLines } from '../text/split-lines.ts';
import { readClockMilliseconds } from './timing-line.ts';

const heading =
  /^\s*"?(?:[a-z_ ]{1,30}"?[\t,;]"?){0,4}start"?[\t,;]"?end"?[\t,;][a-z_"\t,; ]{0,80}$/i;
const label = /^\d{1,6}\.\d{1,9}\t\d{1,6}\.\d{1,9}\t/;

/** Whether a text is a table of what was said: Whisper's TSV and CSV, or the labels of a sound editor. */
export function isTable(head: string): boolean {
  const [first = ''] = head.split(/[\r\n]/, 1);
  return (heading.test(first) && /text/i.test(first)) || label.test(first);
}

/**
 * Takes a table apart whose heading names `start`, `end` and `text` (and `speaker`): whole numbers are
 * milliseconds, as Whisper writes them, others are seconds. Without a heading they are Audacity's labels.
 */
export function readTable(text: string): WrittenCaptions {
  const lines = splitLines(text);
  const headed = heading.test(lines[0] ?? '');
  const mark = headed ? (/[\t,;]/.exec(lines[0] ?? '')?.[0] ?? '\t') : '\t';
  const columns = headed
    ? cellsOf(lines[0] ?? '', mark, 20).map((cell) => cell.trim().toLowerCase())
    : ['start', 'end', 'text'];
  const cues: WrittenCue[] = [];
  const problems: CaptionProblem[] = [];
  for (const [index, line] of lines.entries()) {
    if ((headed && index === 0) || line.trim() === '') continue;
    const cells = cellsOf(line, mark, columns.length);
    const cell = (name: string) => cells[columns.indexOf(name)]?.trim() ?? '';
    const [start, end] = [readTime(cell('start')), readTime(cell('end'))];
    const words = cell('text');
    if (start === undefined || end === undefined)
      problems.push({ line: index + 1, message: 'The times of a line cannot be read.' });
    else if (words !== '') {
      const voice = cell('speaker');
      const last = Math.max(start, end);
      const spoken = { start, end: last, lines: [words], line: index + 1 };
      cues.push(voice === '' ? spoken : { ...spoken, voice });
    }
  }
  return { cues, problems, ...(headed && { kind: 'auto' as const }) };
}

/** The cells of a row, the last with whatever marks it holds; quotation marks as in CSV, where it has them. */
function cellsOf(line: string, mark: string, most: number): string[] {
  const cells: string[] = [];
  let rest = line;
  while (cells.length < most - 1) {
    const quoted = mark === '\t' ? null : /^\s*"((?:[^"]|"")*)"\s*/.exec(rest);
    const end = quoted ? quoted[0].length : rest.indexOf(mark);
    if (end < 0 || end >= rest.length) break;
    cells.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : rest.slice(0, end));
    rest = rest.slice(end + 1);
  }
  const last = mark === '\t' ? null : /^\s*"((?:[^"]|"")*)"?\s*$/.exec(rest);
  return [...cells, last ? (last[1] ?? '').replaceAll('""', '"') : rest];
}

function readTime(text: string): number | undefined {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  if (/^\d{1,7}\.\d{1,9}$/.test(text)) return Math.round(Number(text) * 1000);
  return text.includes(':') ? readClockMilliseconds(text) : undefined;
}
