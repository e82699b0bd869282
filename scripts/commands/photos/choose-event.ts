import { join } from 'node:path';
import type { ArchiveSources, EventSources } from '../../../src/domain/model/sources.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { readArchive } from '../../../src/store/read-archive.ts';
import { archiveFolder } from '../../archive-folder.ts';
import { textFlag, type CommandInput } from '../../command.ts';

/** An event a command works on, with the folder its files are in. */
export interface ChosenEvent {
  readonly sources: ArchiveSources;
  readonly event: EventSources;
  readonly folder: string;
}

/** The event `--event` names, or the only one there is; throws a `UserError` that lists them otherwise. */
export function chooseEvent(input: CommandInput): ChosenEvent {
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
  const ids = sources.events.map(({ id }) => id);
  const event =
    wanted === undefined && ids.length === 1
      ? sources.events[0]
      : sources.events.find(({ id }) => id === wanted);
  if (!event) {
    throw new UserError(
      wanted === undefined ? 'Which event?' : `There is no event “${wanted.slice(0, 80)}”.`,
      { expected: ids.join(', ') || 'an event', remedy: 'name it with --event' },
    );
  }
  return { sources, event, folder: join(root, event.folder) };
}
