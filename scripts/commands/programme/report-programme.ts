import type { EventSources } from '../../../src/domain/model/sources.ts';
import type { Disagreement } from '../../../src/domain/planned/compare-plans.ts';
import type {
  ProgrammeChange,
  TakenProgramme,
} from '../../../src/domain/programme/sessions/take-programme.ts';
import type { FoundMatches } from '../../../src/domain/sync/find-matches.ts';
import type { ProgrammeSource } from './open-source.ts';

export interface ProgrammeReport extends TakenProgramme {
  readonly event: EventSources;
  readonly from: string;
  readonly source: ProgrammeSource;
  readonly disagreements: readonly Disagreement[];
  readonly matched: Pick<FoundMatches, 'added' | 'doubtful'>;
  readonly dryRun: boolean;
  readonly written: readonly string[];
}

const SHOWN = 25;

const headings: readonly [ProgrammeChange['kind'], string][] = [
  ['new', 'new'],
  ['changed', 'changed'],
  ['back', 'in the programme again'],
  ['cancelled', 'no longer in the programme (their pages stay and say cancelled)'],
];

/** The report in plain words, a line each. */
export function describeProgramme(report: ProgrammeReport): string[] {
  const { event, from, source, changes, dryRun, written } = report;
  const unchanged = changes.filter(({ kind }) => kind === 'unchanged').length;
  return [
    `${event.event.name} (${event.id})`,
    `  ${from}: taken for ${source.takenFor}, ${source.programme.sessions.length} sessions`,
    ...describeColumns(source),
    ...headings.flatMap(([kind, heading]) =>
      section(heading, changes.filter((change) => change.kind === kind).map(describeChange)),
    ),
    `  unchanged: ${unchanged}`,
    ...describeOdd(report),
    ...section(
      'schedule.yaml says otherwise, and wins',
      report.disagreements.flatMap(({ id, field, schedule, programme }) => [
        `${id}, ${field}`,
        `  schedule.yaml: ${schedule}`,
        `  programme:     ${programme}`,
      ]),
    ),
    ...section(
      'recordings matched with a session',
      report.matched.added.map(({ video, session }) => `${video} is ${session}`),
    ),
    ...section(
      'recordings that may be a session (say so, or the same with --decline)',
      report.matched.doubtful.map(({ video, session, start, end }) =>
        [
          `npm run accept -- --event ${event.id} --video ${video} --session ${session}`,
          start === undefined ? '' : ` --start ${start}`,
          end === undefined ? '' : ` --end ${end}`,
        ].join(''),
      ),
    ),
    ...describeZone(report),
    dryRun
      ? '  Nothing was written: this was a dry run.'
      : `  written: ${written.length === 0 ? 'nothing, all is up to date' : `${event.folder}/synced/${written.join(', ')}`}`,
  ].map(printable);
}

/** What of a table was taken for what, as the guess may be wrong. */
export function describeColumns({ programme: { columns } }: ProgrammeSource): string[] {
  if (!columns) return [];
  const told = Object.entries(columns).map(([field, heading]) => `${field} = ${heading}`);
  return [`  columns: ${told.join(', ')}`, '    (another: --column FIELD=HEADING)'];
}

/** What of a programme did not fit, and so is not as it says. */
export const describeOdd = ({ odd }: Pick<TakenProgramme, 'odd'>): string[] =>
  section('does not fit, and is cut or left out', odd);

/** A zone the programme tells and event.yaml does not. */
function describeZone({ event, programme: { timeZone } }: ProgrammeReport): string[] {
  if (timeZone === undefined || timeZone === event.event.timeZone) return [];
  return [`  time zone: the programme says ${timeZone}, event.yaml ${event.event.timeZone}`];
}

function section(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - SHOWN * 3;
  return [
    `  ${heading}: ${lines.filter((line) => !line.startsWith(' ')).length}`,
    ...lines.slice(0, SHOWN * 3).map((line) => `    ${line}`),
    ...(more > 0 ? [`    … and ${more} more (--json names all)`] : []),
  ];
}

function describeChange({ id, title, formerTitle, details }: ProgrammeChange): string {
  const name = formerTitle === undefined ? title : `${formerTitle} → ${title}`;
  return details ? `${name} (${id}): ${details.join(', ')}` : `${name} (${id})`;
}

/** Foreign text without control characters, which could play tricks on a terminal. */
const printable = (text: string) => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');

/** The report for programs. */
export function programmeAsJson(report: ProgrammeReport): object {
  const { event, from, source, changes, dryRun, written } = report;
  return {
    event: event.id,
    from,
    takenFor: source.takenFor,
    format: source.programme.format,
    columns: source.programme.columns ?? null,
    sessions: source.programme.sessions.length,
    changes: changes.filter(({ kind }) => kind !== 'unchanged'),
    unchanged: changes.filter(({ kind }) => kind === 'unchanged').length,
    odd: report.odd,
    disagreements: report.disagreements,
    matched: report.matched.added,
    proposed: report.matched.doubtful,
    dryRun,
    written,
  };
}
