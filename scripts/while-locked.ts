import { withArchiveLock } from './adapters/archive-lock/archive-lock.ts';
import { archiveFolder } from './archive-folder.ts';
import type { CommandInput } from './command.ts';

/**
 * Runs `work` while no other program writes into the archive a command was given; a dry run writes nothing
 * and waits for nobody. The person is told for whom it waits.
 */
export function whileLocked<Result>(
  command: string,
  input: CommandInput,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  if (input.flags['dry-run'] === true) return Promise.resolve().then(work);
  const say = (line: string) => input.out.note(line);
  return withArchiveLock(archiveFolder(input), { command, say }, work);
}
