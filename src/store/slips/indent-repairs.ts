import { lineParts, type LineRepair } from './line-repair.ts';

/** Ways to mend a line that does not begin below its neighbours, or begins with tabs. */
export function* indentRepairs(lines: readonly string[], index: number): Generator<LineRepair> {
  const line = lines[index] ?? '';
  if (line.trim() === '') return;
  const tabbed = line.includes('\t');
  if (tabbed && lines.filter((each) => /^ *\t/.test(each)).length > 1) {
    for (const width of [2, 4]) {
      yield {
        index: lines.findIndex((each) => /^ *\t/.test(each)),
        column: 0,
        message: 'These lines are indented with tabs.',
        advice: `Put ${width} spaces for each tab at the start of a line`,
        ...wholeText(lines, (each) =>
          each.replace(/^[ \t]+/, (blanks) => blanks.replaceAll('\t', ' '.repeat(width))),
        ),
      };
    }
  }
  const reason = tabbed
    ? { message: 'This line is indented with a tab.', column: Math.max(0, line.indexOf('\t')) }
    : { message: 'This line is not indented like its neighbours.', column: line.search(/\S/) };
  const { hyphens, body } = lineParts(line.replaceAll('\t', ' '));
  const was = tabbed ? -1 : line.search(/\S/);
  for (const width of likelyWidths(lines, index)) {
    if (width === was) continue;
    const advice = `Begin it with ${count(width)}${tabbed ? ' instead' : ''}`;
    const moved = ' '.repeat(width) + hyphens + body;
    yield { index, ...reason, advice, lines: [moved], moves: true };
    if (tabbed) continue;
    for (const also of blocksBelow(lines, index, was)) {
      const block = lines.slice(index + 1, index + 1 + also).map((each) => {
        const at = each.search(/\S/);
        return at < 0 ? each : ' '.repeat(Math.max(0, at + width - was)) + each.slice(at);
      });
      yield {
        index,
        ...reason,
        message: 'These lines are not indented like their neighbours.',
        advice: `${advice}, and move the ${also === 1 ? 'line' : `${also} lines`} below it as far`,
        lines: [moved, ...block],
        also,
        moves: true,
      };
    }
  }
}

const count = (blanks: number) =>
  blanks === 0 ? 'no blanks' : blanks === 1 ? 'one blank' : `${blanks} blanks`;

/** Where lines near this one begin, or the words after their hyphens; the nearest first, and a little aside. */
function likelyWidths(lines: readonly string[], index: number): number[] {
  const widths = new Set<number>();
  const note = (line: string | undefined) => {
    if (line === undefined || line.trim() === '' || line.includes('\t')) return;
    const { indent, hyphens } = lineParts(line);
    widths.add(indent.length + hyphens.length);
    widths.add(indent.length);
  };
  for (let away = 1; away <= 12; away++) {
    note(lines[index - away]);
    if (away <= 3) note(lines[index + away]);
  }
  for (const width of [...widths].slice(0, 4)) widths.add(width + 2);
  return [...widths];
}

/** How many lines after this one may belong to it: few, or those that begin further right, or as far. */
function blocksBelow(lines: readonly string[], index: number, width: number): number[] {
  const more = lines.slice(index + 1);
  const until = (ends: (at: number, line: string) => boolean) => {
    const end = more.findIndex((line) => line.trim() !== '' && ends(line.search(/\S/), line));
    return end < 0 ? more.length : end;
  };
  const deeper = until((at) => at <= width);
  const entry = until((at, line) => at < width || (at === width && line.trim().startsWith('- ')));
  return [...new Set([1, 2, 3, deeper, entry])].filter(
    (also) => also > 0 && also <= more.length && also < 200,
  );
}

/** The whole text put right: the repair’s lines stand for all of them. */
function wholeText(
  lines: readonly string[],
  mend: (line: string) => string,
): Pick<LineRepair, 'lines' | 'also'> {
  const first = lines.findIndex((each) => /^ *\t/.test(each));
  return { lines: lines.slice(first).map(mend), also: lines.length - first - 1 };
}
