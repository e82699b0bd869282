import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../../../src/domain/user-error.ts';
import { count } from '../../count.ts';
import { ownEntries } from './archive-files.ts';
import { gitState, type GitState } from './git-state.ts';

/** The archive that a clone comes with and that leaves for one’s own. */
export interface EarlierArchive {
  /** Its files and folders, of those an archive has. */
  readonly entries: readonly string[];
  readonly events: readonly string[];
  /** Absent where git keeps nothing: then it is moved aside instead. */
  readonly git?: GitState;
}

/** The events of the archive that comes with the project. */
const SHIPPED = new Set(['thanoscon-europe-2024']);

/** What stands in a folder that is to be one’s own. Throws a UserError where something of it would be lost. */
export function earlierArchive(folder: string): EarlierArchive {
  const entries = ownEntries.filter((name) => existsSync(join(folder, name)));
  const git = entries.length > 0 ? gitState(folder) : undefined;
  if (git && git.unkept.length > 0) {
    const shown = git.unkept.slice(0, 8).map((path) => join(folder, path));
    const rest = git.unkept.length - shown.length;
    throw new UserError(
      'Some of what stands here is in no commit, and would be lost. Nothing was written.',
      {
        found: `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
        remedy: `Keep it first, then run the command again: git add --force ${folder} && git commit -m "Keep what was here"`,
      },
    );
  }
  return { entries, events: eventsIn(folder), ...(git && { git }) };
}

/** Whether an archive is the one that comes with the project, and git brings it back. */
export const isAsItCame = ({ events, git }: EarlierArchive): boolean =>
  git !== undefined && events.every((id) => SHIPPED.has(id));

/** What leaves, in words. */
export const describeEarlier = ({ events }: EarlierArchive): string =>
  events.length === 0
    ? 'the people and topics in it'
    : `${count(events.length, 'event')} (${events.slice(0, 4).join(', ')}${events.length > 4 ? ', …' : ''}) with its people and topics`;

/** Throws a UserError where a folder cannot become an archive without taking something’s place. */
export function refuseOccupied(folder: string): void {
  const entry = statSync(folder, { throwIfNoEntry: false });
  if (entry && !entry.isDirectory())
    throw new UserError('There is a file where the archive’s folder should be.', { found: folder });
  const there = ownEntries.filter((name) => existsSync(join(folder, name)));
  if (there.length === 0) return;
  throw new UserError(
    there.includes('archive.yaml')
      ? 'There is an archive here already. Nothing was written.'
      : 'Some of an archive is here already. Nothing was written.',
    {
      found: there.map((name) => join(folder, name)).join(', '),
      remedy:
        resolve(folder) === resolve('data')
          ? 'Name another folder with --data, or make this one your own: npm run new-archive -- --here'
          : 'Name another folder with --data, or add an event to it: npm run new-event -- --playlist URL',
    },
  );
}

function eventsIn(folder: string): string[] {
  const events = join(folder, 'events');
  if (!existsSync(events)) return [];
  return readdirSync(events)
    .filter((name) => !name.startsWith('.'))
    .sort();
}
