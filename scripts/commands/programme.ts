import { join } from 'node:path';
import type { ArchiveSources, EventSources } from '../../src/domain/model/sources.ts';
import { programmeAtVenue } from '../../src/domain/archive/at-venue.ts';
import { findMatches, withMatches } from '../../src/domain/sync/find-matches.ts';
import { disagreements } from '../../src/domain/planned/compare-plans.ts';
import type { Programme } from '../../src/domain/programme/model/programme.ts';
import { refuseEmptied } from '../../src/domain/programme/sessions/refuse-emptied.ts';
import { takeProgramme } from '../../src/domain/programme/sessions/take-programme.ts';
import {
  SyncedProgrammeSchema,
  type SyncedProgramme,
} from '../../src/domain/schema/synced-programme.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { whileReadingsAreKept } from '../../src/store/file-reader.ts';
import { readSourceFile } from '../../src/store/source-file.ts';
import { ArchiveChange } from '../adapters/archive-change/archive-change.ts';
import { sayAddresses } from '../adapters/pin-addresses.ts';
import { SyncedWriter } from '../adapters/synced-writer.ts';
import { archiveFolder } from '../archive-folder.ts';
import { textFlag, type Command, type CommandInput } from '../command.ts';
import { findEvent } from '../naming/find-event.ts';
import { whileLocked } from '../while-locked.ts';
import { readColumns } from './programme/read-columns.ts';
import { describeProgramme, programmeAsJson } from './programme/report-programme.ts';
import { openSource } from './programme/open-source.ts';
import { readSyncSources } from './sync/read-sources.ts';
import { jsonText } from '../json-text.ts';

export const programme: Command = {
  name: 'programme',
  summary: 'takes in a conference’s programme, from the file or address its tool gives',
  help: `
Usage: npm run programme -- --from FILE|FOLDER|URL [--event ID] [--dry-run] [--json]

Reads a programme and writes it to the event's synced/programme.json: schedule.xml and schedule.json of frab,
pretalx and the hub, Sessionize's JSON, Sched and any other iCalendar, a table (CSV), a folder of RubyEvents or
pyvideo, a conference of voctoweb. What people wrote in schedule.yaml and corrections.yaml wins. Run it again
when the programme changed: addresses stay, and what it names no longer is marked as cancelled.

  --from SOURCE        the file, folder or address
  --event EVENT        the event: its id, its page, its name or playlist; needless where there is one alone
  --column FIELD=NAME  which column of a table is what, where the guess is wrong: --column title=Talk
                       (several may be given; the next import keeps them)
  --dry-run            says what would change and where schedule.yaml says otherwise, and writes nothing
  --trust              takes a programme that names hardly anything of what is known
  --timeout SECONDS    how long to wait for an address (30)
  --json               the report for programs
  --data FOLDER        the archive (data)
`,
  options: {
    from: { type: 'string' },
    event: { type: 'string' },
    column: { type: 'string', multiple: true },
    'dry-run': { type: 'boolean' },
    trust: { type: 'boolean' },
    timeout: { type: 'string' },
    json: { type: 'boolean' },
    data: { type: 'string' },
  },
  run: (input) => whileReadingsAreKept(() => runProgramme(input)),
};

async function runProgramme(input: CommandInput): Promise<number> {
  const { flags, out } = input;
  const root = archiveFolder(input);
  const from = textFlag(flags, 'from');
  if (from === undefined) {
    throw new UserError('Name the programme.', {
      expected: '--from FILE, FOLDER or https://…',
      remedy: 'npm run programme -- --help',
    });
  }
  const readAgain = () => readSyncSources(root);
  const sources = await whileLocked('programme', input, readAgain);
  const chosen = chooseEvent(sources, textFlag(flags, 'event'));
  const columns = readColumns(flags['column']) ?? knownColumns(root, chosen);
  const source = await openSource(from, { timeout: textFlag(flags, 'timeout'), columns });
  if (source.kind !== 'programme') {
    throw new UserError(`That is ${source.takenFor}, and no programme. Nothing was written.`, {
      found: from,
      remedy: `npm run sync -- --from ${from}`,
    });
  }
  const dryRun = flags['dry-run'] === true;
  await whileLocked('programme', input, () => {
    const now = dryRun ? sources : readAgain();
    const event = chooseEvent(now, chosen.id);
    const trust = flags['trust'] === true;
    const taken = planImport(root, now, event, { read: source.programme, columns, trust });
    const written = dryRun ? [] : writePlanned(root, event, taken);
    const report = { event, from, source, ...taken, dryRun, written };
    if (flags['json'] === true) out.printJson(programmeAsJson(report));
    else for (const line of describeProgramme(report)) out.print(line);
  });
  return 0;
}

interface PlanOptions {
  readonly read: Programme;
  readonly columns: Readonly<Record<string, string>> | undefined;
  readonly trust: boolean;
}

/** What an import comes to: the file, what changed, what the schedule says otherwise, and which recording shows what. */
function planImport(
  root: string,
  sources: ArchiveSources,
  event: EventSources,
  { read, columns, trust }: PlanOptions,
) {
  const known = writtenProgramme(root, event);
  const taken = takeProgramme(known, read, {
    biographies: sources.settings.publishBiographies,
    ...(columns && { columns }),
  });
  if (!trust) refuseEmptied(known, taken.changes);
  const everybody = [...sources.people, ...sources.events.flatMap((one) => one.people)];
  const nameById = new Map(everybody.map(({ id, name }) => [id, name]));
  const planned = {
    ...event,
    programme: programmeAtVenue(taken.programme, event.event.timeZone),
  };
  return {
    ...taken,
    disagreements: disagreements(planned, (id) => nameById.get(id) ?? id),
    matched: findMatches(planned, event.videos, everybody),
  };
}

/** The programme as its file has it, its times as the source tells them. */
function writtenProgramme(root: string, event: EventSources): SyncedProgramme | undefined {
  if (!event.programme) return undefined;
  const file = readSourceFile(root, `${event.folder}/synced/programme.json`);
  return SyncedProgrammeSchema.safeParse(file?.data).data;
}

function knownColumns(root: string, event: EventSources) {
  return writtenProgramme(root, event)?.columns;
}

/** Writes the programme, the addresses it brings and, where there are recordings, which shows what: one step. */
function writePlanned(
  root: string,
  event: EventSources,
  { programme, matched }: Pick<ReturnType<typeof planImport>, 'programme' | 'matched'>,
): string[] {
  const change = new ArchiveChange(root);
  const writer = new SyncedWriter(join(root, event.folder, 'synced'), change);
  writer.write('programme.json', jsonText(programme));
  if (event.videos.videos.length > 0)
    writer.write('videos.json', jsonText(withMatches(event.videos, matched.matches)));
  if (change.differs) sayAddresses(change, [event.id]);
  return writer.commit();
}

function chooseEvent({ events }: ArchiveSources, id: string | undefined): EventSources {
  if (id !== undefined) return findEvent(id, events);
  const [only, ...more] = events;
  if (only && more.length === 0) return only;
  throw new UserError('Name the event.', {
    expected:
      events.length === 0 ? 'an event' : `--event ${events.map((one) => one.id).join(', ')}`,
    remedy: 'Name one of these, or make it: npm run new-event -- --programme FILE',
  });
}
