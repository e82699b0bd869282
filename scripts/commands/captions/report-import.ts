import type { Output } from '../../output.ts';
import { printable } from '../../../src/domain/text/printable.ts';
import type { LeftAlone } from '../../adapters/captions/find-caption-files.ts';
import type { ImportPlan, TakenFile } from './plan-import.ts';

export interface CaptionReport extends ImportPlan {
  readonly leftAlone: readonly LeftAlone[];
  readonly dryRun: boolean;
}

/** The report for programs. */
export function importAsJson({ taken, refused, leftAlone, dryRun }: CaptionReport) {
  return {
    dryRun,
    imported: taken.map(({ file, event, captions, to, change, notes }) => ({
      file,
      event: event.id,
      video: captions.videoId,
      language: captions.language,
      kind: captions.kind,
      cues: captions.cues.length,
      to,
      change,
      notes,
    })),
    refused,
    leftAlone,
  };
}

/** Says what an import did or, on a dry run, would do; file names are shown escaped and bounded. */
export function reportCaptions(out: Output, report: CaptionReport): void {
  const { taken, refused, leftAlone, dryRun } = report;
  const would = dryRun ? 'would be ' : '';
  const amount = (change: TakenFile['change']) =>
    taken.filter((file) => file.change === change).length;
  const counts: [number, string][] = [
    [amount('new'), `${would}brought in`],
    [amount('changed'), `${would}replaced`],
    [amount('same'), 'there already'],
    [refused.length, 'refused'],
    [leftAlone.length, 'other files left alone'],
  ];
  const said = counts.flatMap(([count, what]) => (count > 0 ? `${count} ${what}` : []));
  out.print(said.length > 0 ? `Captions: ${said.join(', ')}.` : 'There are no captions in there.');
  const worthTelling = taken.filter(({ change, notes }) => change !== 'same' || notes.length > 0);
  list(out, worthTelling.flatMap(describeTaken));
  if (refused.length > 0) out.print(out.style('bold', 'Refused:'));
  list(
    out,
    refused.flatMap(({ file, reason, remedy }) => [
      `  ${shown(file)}: ${printable(reason)}`,
      `    remedy: ${printable(remedy)}`,
    ]),
  );
  listLeft(out, leftAlone);
}

const mostLeft = 12;

function listLeft(out: Output, leftAlone: readonly LeftAlone[]): void {
  if (leftAlone.length > 0) out.print(out.style('bold', 'Left alone:'));
  for (const { file, reason } of leftAlone.slice(0, mostLeft))
    out.print(`  ${shown(file)}: ${printable(reason)}`);
  if (leftAlone.length > mostLeft)
    out.print(`  and ${leftAlone.length - mostLeft} more (--json tells all)`);
}

const marks = { new: '+', changed: '~', same: '=' } as const;

function describeTaken({ captions, to, change, notes }: TakenFile): string[] {
  const kind = captions.kind === 'auto' ? ', heard by a machine' : '';
  const { length } = captions.cues;
  return [
    `  ${marks[change]} ${shown(to)}  ${length} ${length === 1 ? 'line' : 'lines'}${kind}`,
    ...notes.map((note) => `      ${printable(note)}`),
  ];
}

const shown = (file: string) =>
  printable(file.length > 160 ? `…${file.slice(file.length - 159)}` : file);

const most = 120;

function list(out: Output, lines: readonly string[]): void {
  for (const line of lines.slice(0, most)) out.print(line);
  if (lines.length > most) out.print(`  and ${lines.length - most} more lines (--json tells all)`);
}
