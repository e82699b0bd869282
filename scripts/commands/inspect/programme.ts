import { UserError } from '../../../src/domain/user-error.ts';
import { readProgrammeSource } from '../../adapters/read-programme-source.ts';
import type { CommandInput } from '../../command.ts';

/** Prints the programme of a file or folder as `{format, timeZone, sessions: […]}`, null where the source tells none. */
export async function inspectProgramme({ args, out }: CommandInput): Promise<number> {
  const [source, ...rest] = args;
  if (source === undefined || rest.length > 0) {
    throw new UserError('Inspecting a programme takes one file or folder.', {
      remedy: 'npm run --silent inspect -- programme FILE|FOLDER',
    });
  }
  const { format, timeZone, sessions } = await readProgrammeSource(source);
  out.printJson({
    format,
    timeZone: timeZone ?? null,
    sessions: sessions.map(({ speakers, ...session }) => ({
      ...session,
      speakers: speakers.map(({ biography: _, ...person }) => person),
      recorded: session.recorded ?? null,
    })),
  });
  return 0;
}
