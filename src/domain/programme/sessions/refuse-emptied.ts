import type { SyncedProgramme } from '../../schema/synced-programme.ts';
import { UserError } from '../../user-error.ts';
import type { ProgrammeChange } from './take-programme.ts';

/** From so many sessions on, half of them cancelled at once is doubted. */
const MANY = 10;

/** Throws a UserError where a programme is empty, or names hardly anything of what is known: more likely a bad file. */
export function refuseEmptied(
  known: SyncedProgramme | undefined,
  changes: readonly ProgrammeChange[],
): void {
  const held = known?.sessions.filter(({ cancelled }) => cancelled !== true).length ?? 0;
  const gone = changes.filter(({ kind }) => kind === 'cancelled').length;
  if (changes.length === 0) {
    throw new UserError('The programme names no session. Nothing was written.', {
      remedy: 'Look at the file, or name another.',
    });
  }
  const most = gone >= MANY && gone * 2 >= held;
  if (!most && (gone < 3 || gone < held)) return;
  throw new UserError(
    `${gone} of ${held} sessions would be cancelled at once. Nothing was written.`,
    {
      expected: 'a programme that names most of them',
      remedy: 'Look whether it is the programme of this event. If it is: add --trust',
    },
  );
}
