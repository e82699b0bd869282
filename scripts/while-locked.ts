import { mendArchive } from './adapters/archive-change/put-in-place.ts';
import { withArchiveLock } from './adapters/archive-lock/archive-lock.ts';
import { archiveFolder } from './archive-folder.ts';
import { isInterrupted } from '../src/store/interrupted-commit.ts';
import type { CommandInput } from './command.ts';

/**
 * Runs `work` while no other program writes into the archive a command was given; a dry run writes nothing
 * and waits for nobody. What a stopped program left half done is mended first. The person is told for whom it
 * waits, and what was mended.
 */
export function whileLocked<Result>(
  command: string,
  input: CommandInput,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  if (input.flags['dry-run'] === true) return Promise.resolve().then(work);
  return lockedAndMended(command, input, work);
}

/** Mends the archive a command was given where a program was stopped while it changed it. */
export async function mendInterrupted(command: string, input: CommandInput): Promise<void> {
  if (isInterrupted(archiveFolder(input))) await lockedAndMended(command, input, () => undefined);
}

function lockedAndMended<Result>(
  command: string,
  input: CommandInput,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const root = archiveFolder(input);
  const say = (line: string) => input.out.note(line);
  return withArchiveLock(root, { command, say }, () => {
    const mended = mendArchive(root);
    if (mended) say(`A program was stopped before it was through: its changes were ${mended}.`);
    return work();
  });
}
