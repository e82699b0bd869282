import type { ToldMachine, ToldPart, ToldRuns } from './told-part.ts';

/** What stands around what programs write into the README; the rest of it is a person's. */
export const [sectionBegins, sectionEnds] = [
  '<!-- npm run bench writes from here -->',
  '<!-- to here -->',
] as const;

/** The README with the runs between its markers; undefined where it has none, or not in order. */
export function withSection(readme: string, runs: ToldRuns, chart: string): string | undefined {
  const begin = readme.indexOf(sectionBegins);
  const end = readme.indexOf(sectionEnds, begin);
  if (begin === -1 || end === -1) return undefined;
  const body = [sectionBegins, ...renderSection(runs, chart), sectionEnds].join('\n\n');
  return readme.slice(0, begin) + body + readme.slice(end + sectionEnds.length);
}

/** Paragraphs: the picture, the table, and how it was measured. */
function renderSection(runs: ToldRuns, chart: string): string[] {
  const parts = Object.entries(runs);
  if (parts.length === 0) return [];
  const drawn = parts.some(([, { charts, growth }]) => charts.length + growth.length > 0);
  const rows = parts.flatMap(([, part]) => [
    [`**${part.title}**`, part.date, `\`${part.command}\``],
    ...part.rows.map(({ what, ours, beside }) => [what, ours, beside]),
  ]);
  return [
    ...(drawn ? [`![What the table below says, drawn](${chart})`] : []),
    markdownTable(['Measured', 'Aftertalk', 'beside it'], rows),
    ...machineLines(parts),
  ];
}

/** One line where all parts were run on one machine alike, else one each. */
function machineLines(parts: readonly (readonly [string, ToldPart])[]): string[] {
  const byMachine = Map.groupBy(parts, ([, { machine }]) => describeMachine(machine));
  const alone = byMachine.size === 1;
  const lines = [...byMachine].map(([machine, own]) => {
    const names = own.map(([name]) => name).join(', ');
    return alone ? `On ${machine}.` : `- ${names}: on ${machine}`;
  });
  return [lines.join('\n')];
}

function describeMachine({ processor, cores, memory, system, node, load }: ToldMachine): string {
  const busy = load > cores / 2 ? 'busy with other work' : 'otherwise idle';
  return `${cores} × ${processor}, ${memory} GB, ${system}, Node ${node}, ${busy}`;
}

/** A table whose columns are as wide as their widest cell, as Prettier leaves them. */
function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) =>
    Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [first = [], ...others] = cells;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...others.map(line)].join(
    '\n',
  );
}
