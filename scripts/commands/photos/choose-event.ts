import { join } from 'node:path';
import type { ArchiveSources, EventSources } from '../../../src/domain/model/sources.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { readArchive } from '../../../src/store/read-archive.ts';
import { archiveFolder } from '../../archive-folder.ts';
import { textFlag, type CommandInput } from '../../command.ts';
import { findEvent } from '../../naming/find-event.ts';

/** An event a command works on, with the folder its files are in. */
export interface ChosenEvent {
  readonly sources: ArchiveSources;
  readonly event: EventSources;
  readonly folder: string;
}

/**
 * The event `--event` names, or the only one there is, or the only one that `has` what the command is about; throws
 * a `UserError` that lists them otherwise.
 */
export function chooseEvent(
  input: CommandInput,
  has: (event: EventSources) => boolean = () => false,
): ChosenEvent {
  const root = archiveFolder(input);
  const { sources, problems } = readArchive(root);
  if (!sources) {
    const [first] = problems.filter(({ severity }) => severity === 'error');
    throw new UserError('The archive cannot be read.', {
      ...(first
        ? { at: { file: join(root, first.file), line: first.line ?? 1 }, found: first.message }
        : {}),
      remedy: 'npm run check (lists every mistake)',
    });
  }
  const wanted = textFlag(input.flags, 'event');
  const { events } = sources;
  if (wanted !== undefined) return chosen(sources, findEvent(wanted, events), root);
  const [only, ...more] = events.length === 1 ? events : events.filter(has);
  if (only && more.length === 0) return chosen(sources, only, root);
  throw new UserError(events.length === 0 ? 'There is no event yet.' : 'Which event?', {
    ...(events.length > 0 && { expected: events.map(({ id }) => id).join(', ') }),
    remedy: events.length === 0 ? 'npm run new-event (makes one)' : 'name it with --event',
  });
}

const chosen = (sources: ArchiveSources, event: EventSources, root: string): ChosenEvent => ({
  sources,
  event,
  folder: join(root, event.folder),
});
