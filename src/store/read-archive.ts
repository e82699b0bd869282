import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../domain/model/archive.ts';
import { buildArchive, type BuildDepth } from '../domain/archive/build-archive.ts';
import type { KeptAnswers } from '../domain/model/kept-answers.ts';
import type { ArchiveSources } from '../domain/model/sources.ts';
import { checkArchive } from '../domain/checks/check-archive.ts';
import type { PathStep, Problem } from '../domain/checks/problem.ts';
import { ArchiveFileSchema } from '../domain/schema/archive-file.ts';
import { healIds } from '../domain/addresses/heal-ids.ts';
import { PeopleFileSchema } from '../domain/schema/people-file.ts';
import { ArchivePinsSchema, NO_ARCHIVE_PINS } from '../domain/schema/pins.ts';
import { SlugSchema } from '../domain/schema/primitives.ts';
import { TopicsFileSchema } from '../domain/schema/topics-file.ts';
import { UserError } from '../domain/user-error.ts';
import { FileReader } from './file-reader.ts';
import { commitStamp, interruptedProblem, waitForCommit } from './interrupted-commit.ts';
import { findLostFiles } from './lost-files.ts';
import { findStrayPortraits } from './portraits/stray-portraits.ts';
import { readEvent } from './read-event.ts';

export interface ReadArchive {
  /** Line and column, from 1, of what stands at a path in one of the files that were read. */
  readonly locate: (
    file: string,
    path: readonly PathStep[],
  ) => { line: number; column: number } | undefined;
  /** Absent where a file could not be read or a rule found an error. */
  readonly archive?: Archive;
  /** Absent where a file could not be read. */
  readonly sources?: ArchiveSources;
  /** Every mistake and doubt, with file, line and column, in the order of the files. */
  readonly problems: readonly Problem[];
}

/**
 * Reads, validates, merges and links the archive in a folder. `check` and the build both call this, so
 * what passes the one can be read by the other; only the build reads what recordings' descriptions say. Throws
 * a UserError where there is no archive at all.
 */
export function readArchive(root: string, depth: BuildDepth = {}): ReadArchive {
  const { reader, sources } = readSources(root, undefined, depth.kept);
  const locate = (file: string, path: readonly PathStep[]) =>
    reader.sources.get(file)?.locate(path);
  if (!sources) return { problems: reader.problems, locate };

  const archive = buildArchive(sources, depth);
  const found = [
    ...checkArchive(sources, archive),
    ...findLostFiles(root, sources, archive),
    ...findStrayPortraits(root, sources),
  ].map((problem) => reader.place(problem));
  const problems = [...reader.problems, ...found];
  return problems.some(isError)
    ? { sources, problems, locate }
    : { archive, sources, problems, locate };
}

/**
 * Reads and validates the files of an archive, and nothing more: `sources` are absent where one cannot be
 * read, and the reader holds the problems. `pending` are texts of files as they are about to be written, `kept` what
 * an earlier run read in files. Throws a UserError where there is no archive at all.
 */
export function readSources(
  root: string,
  pending?: ReadonlyMap<string, string>,
  kept?: KeptAnswers,
): { reader: FileReader; sources?: ArchiveSources } {
  if (!existsSync(join(root, 'archive.yaml'))) {
    throw new UserError('There is no archive here.', {
      found: root,
      expected: 'a folder with archive.yaml',
      remedy: 'Name the archive’s folder with --data, or begin one there: npm run new-archive',
    });
  }
  // What a program changed at the same time is read again: a part of it would be nobody’s archive.
  for (let again = 0; ; again += 1) {
    const isWhole = waitForCommit(root);
    const stamp = commitStamp(root);
    const read = readFiles(root, pending, kept);
    if (!isWhole) read.reader.problems.unshift(interruptedProblem());
    if (!isWhole || again === 3 || commitStamp(root) === stamp) return read;
  }
}

function readFiles(
  root: string,
  pending?: ReadonlyMap<string, string>,
  kept?: KeptAnswers,
): { reader: FileReader; sources?: ArchiveSources } {
  const reader = new FileReader(root, pending, kept);
  const settings = reader.readOptional('archive.yaml', ArchiveFileSchema);
  const people = reader.read('people.yaml', PeopleFileSchema, []);
  const topics = reader.read('topics.yaml', TopicsFileSchema, []);
  const events = eventFolders(reader).flatMap((id) => readEvent(reader, id) ?? []);
  const pins = reader.read('synced/pins.json', ArchivePinsSchema, NO_ARCHIVE_PINS);
  if (!settings || reader.problems.some(hidesSources)) return { reader };
  return { reader, sources: healIds({ settings, people, topics, events, pins }) };
}

const isError = (problem: Problem) => problem.severity === 'error';

/** A caption file nobody can place takes nothing away from what the other files say. */
const hidesSources = (problem: Problem) => isError(problem) && problem.rule !== 'caption-name';

const isFolder = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The events’ folders in the order of their names; a name that cannot be an address is a problem. */
function eventFolders(reader: FileReader): string[] {
  const folder = join(reader.root, 'events');
  const pending = reader.pendingFolders('events');
  if (!existsSync(folder)) return pending;
  if (!isFolder(folder)) {
    throw new UserError('There is a file where the folder of the events should be.', {
      found: folder,
      remedy: 'Move it away.',
    });
  }
  // A link to a folder is an event like any other.
  const there = readdirSync(folder).filter(
    (name) => !name.startsWith('.') && isFolder(join(folder, name)),
  );
  const names = [...new Set([...there, ...pending])].sort();
  return names.filter((name) => {
    const { success } = SlugSchema.safeParse(name);
    if (!success) {
      reader.problems.push({
        rule: 'event-folder',
        severity: 'error',
        file: `events/${JSON.stringify(name).slice(1, -1)}`,
        path: [],
        message: 'An event’s folder is its address and cannot be called that.',
        found: JSON.stringify(name).slice(0, 120),
        expected: 'lower-case letters, digits and single hyphens',
        remedy: 'Rename the folder.',
        line: 1,
        column: 1,
      });
    }
    return success;
  });
}
