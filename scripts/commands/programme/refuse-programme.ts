import { UserError } from '../../../src/domain/user-error.ts';
import { looksLikeDump } from '../../adapters/youtube/dump/looks-like-dump.ts';
import { isThere, openSource } from './open-source.ts';

/** Throws where a file that should be a dump of a playlist is a programme, and names the command that takes those. */
export async function refuseProgramme(from: string | undefined): Promise<void> {
  if (from === undefined || !(await isThere(from)) || (await looksLikeDump(from))) return;
  const opened = await openSource(from).catch((error: unknown) => {
    if (error instanceof UserError) return undefined;
    throw error;
  });
  if (opened?.kind !== 'programme') return;
  throw new UserError(
    `That is ${opened.takenFor}, and no dump of a playlist. Nothing was written.`,
    {
      found: from,
      remedy: `npm run programme -- --from ${from}`,
    },
  );
}
