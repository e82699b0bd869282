import { nearest } from '../../text/nearest.ts';
import { UserError } from '../../user-error.ts';
import { saysYes } from '../text/says-yes.ts';
import { mergeSessions } from '../sessions/merge-sessions.ts';
import type {
  Programme,
  ProgrammePerson,
  ProgrammeRecording,
  ProgrammeSession,
} from '../model/programme.ts';
import { languageTag } from '../text/language.ts';
import { listLinks, listRecordings, recordingAt } from '../text/links.ts';
import { listPeople, splitPeople } from '../text/people-names.ts';
import { joinTexts, plainLine } from '../text/plain-text.ts';
import { sessionKind } from '../text/session-kind.ts';
import { readDuration } from '../time/duration.ts';
import { endOf, writeMoment, type Instant } from '../time/moment.ts';
import { dayOrderOf, readCellTime, splitRange, type CellTime, type DayOrder } from './cell-time.ts';
import { findTable, type ColumnName, type ProgrammeTable, type SaidColumns } from './columns.ts';
import type { TableRow } from './read-rows.ts';

type Cell = (name: ColumnName) => string;

/**
 * Reads a programme out of a table, as tools and people write it; headings and empty rows between the sessions are
 * none. Throws a UserError where no row names the columns.
 */
export function readProgrammeTable(text: string, file: string, said: SaidColumns = {}): Programme {
  const table = findTable(text, said);
  if (!table) {
    throw new UserError('The table has no heading that is understood.', {
      at: { file, line: 1 },
      found: (text.split('\n')[0] ?? '').slice(0, 120),
      expected: 'a row such as Title, Speakers, Room, Start, End, Abstract',
    });
  }
  refuseUnknown(table, said, file);
  const years = /\b(20\d\d|19\d\d)\b/.exec(`${text.slice(0, 500)} ${file}`)?.[1];
  const times = ['date', 'day', 'start', 'time', 'end'] as const;
  const cells = table.rows.flatMap((row) => times.map((name) => cellOf(table, row)(name)));
  const days = dayOrderOf(cells, years === undefined ? undefined : Number(years));
  let heading: number | undefined;
  const sessions = table.rows.flatMap((row) => {
    const cell = cellOf(table, row);
    const filled = row.cells.filter((value) => value.trim() !== '');
    if (filled.length === 1) heading = readCellTime(filled[0] ?? '', days).day ?? heading;
    return readRow(cell, filled.length, days, heading) ?? [];
  });
  return { format: 'csv', columns: columnsOf(table), sessions: mergeSessions(sessions) };
}

function columnsOf({ columns, heading }: ProgrammeTable): Record<string, string> {
  return Object.fromEntries(
    [...columns].map(([name, indexes]) => [
      name,
      indexes.map((index) => plainLine(heading[index] ?? '')).join(' + '),
    ]),
  );
}

/** Throws where no column has the heading that a person named. */
function refuseUnknown({ heading }: ProgrammeTable, said: SaidColumns, file: string): void {
  const known = heading.map((cell) => plainLine(cell)).filter((cell) => cell !== '');
  for (const name of Object.values(said)) {
    if (known.some((cell) => cell.toLowerCase() === name.toLowerCase())) continue;
    const near = nearest(name, known);
    throw new UserError(`The table has no column “${name}”.`, {
      at: { file, line: 1 },
      expected: known.join(', ').slice(0, 500),
      ...(near !== undefined && { remedy: `Name “${near}”.` }),
    });
  }
}

function cellOf({ columns }: ProgrammeTable, { cells }: TableRow): Cell {
  return (name) => {
    const values = (columns.get(name) ?? []).map(
      (index) => cells[index]?.replaceAll('\u00a0', ' ').trim() ?? '',
    );
    return [...new Set(values.filter((value) => value !== ''))].join(
      name === 'speakers' ? '\n' : '; ',
    );
  };
}

function readRow(
  cell: Cell,
  filled: number,
  days: DayOrder,
  heading: number | undefined,
): ProgrammeSession | undefined {
  const title = plainLine(cell('title'));
  const { start, end } = readTimes(cell, days, heading);
  if (title === '' || (filled === 1 && !start)) return undefined;
  if (
    /^(?:cancell?ed|rejected|withdrawn|declined|draft|abgesagt|deleted|waiting list|waitlist)/i.test(
      cell('state'),
    )
  )
    return undefined;
  const [id, subtitle, room, track] = [
    cell('id'),
    plainLine(cell('subtitle')),
    plainLine(cell('room')),
    plainLine(cell('track')),
  ];
  const language = languageTag(cell('language'));
  const abstract = joinTexts(cell('abstract'), cell('description'));
  const noRecord = /^(?:no|nein|false|0|n)$/i.test(cell('record')) || saysYes(cell('optOut'));
  return {
    ...(id !== '' && { id }),
    title,
    ...(subtitle !== '' && { subtitle }),
    kind: sessionKind(title, cell('kind')),
    ...(start && { start: writeMoment(start) }),
    ...(end && { end: writeMoment(end) }),
    ...(room !== '' && { room }),
    ...(track !== '' && { track }),
    ...(language !== undefined && { language }),
    speakers: speakersOf(cell),
    ...(abstract !== undefined && { abstract }),
    ...(noRecord && { recorded: false as const }),
    recordings: listRecordings(
      cell('recording')
        .split(/[\s;|]+(?=https?:)/)
        .map((address) => recordingOf(address)),
    ),
    links: listLinks([
      { label: 'Slides', url: cell('slides') },
      { label: '', url: cell('url') },
    ]),
  };
}

function recordingOf(address: string): ProgrammeRecording | undefined {
  return /^[\w-]{11}$/.test(address) && /[\d_A-Z-]/.test(address)
    ? { video: address }
    : recordingAt(address);
}

function speakersOf(cell: Cell): ProgrammePerson[] {
  const name = `${cell('firstName')} ${cell('lastName')}`.trim();
  const affiliation = plainLine(cell('affiliation'));
  return name === ''
    ? splitPeople(cell('speakers'), affiliation)
    : listPeople([{ name, ...(affiliation && { affiliation }) }]);
}

function readTimes(
  cell: Cell,
  days: DayOrder,
  heading: number | undefined,
): { start?: Instant | undefined; end?: Instant | undefined } {
  const told = cell('start') === '' ? cell('time') : cell('start');
  const range = cell('end') === '' ? splitRange(told) : undefined;
  const date = [cell('date'), cell('day')]
    .map((text) => readCellTime(text, days))
    .find(({ day }) => day !== undefined);
  const from = readCellTime(range?.[0] ?? told, days);
  const to = readCellTime(range?.[1] ?? cell('end'), days);
  const start = momentOf(
    from,
    from.clock === undefined && date?.clock !== undefined ? date : {},
    date?.day ?? heading,
  );
  const endDay =
    readCellTime(cell('endDate'), days).day ??
    (start && Math.floor(start.clock / 86_400_000) * 86_400_000);
  const end = to.clock === undefined ? undefined : momentOf(to, {}, endDay);
  const known =
    start && end && start.offset !== '' && end.offset === ''
      ? { ...end, offset: start.offset }
      : end;
  return { start, end: endOf(start, known, readDuration(cell('duration'))) };
}

function momentOf(time: CellTime, other: CellTime, day: number | undefined): Instant | undefined {
  const at = time.day ?? day;
  const clock = time.clock ?? other.clock;
  if (at === undefined) return undefined;
  return {
    clock: at + (clock ?? 0),
    offset: time.offset ?? other.offset ?? '',
    dayOnly: clock === undefined,
  };
}
