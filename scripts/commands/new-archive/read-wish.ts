import { LanguageSchema, LineSchema } from '../../../src/domain/schema/primitives.ts';
import { readPlaylistId } from '../../../src/domain/sync/playlist-id.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { textFlag, type CommandInput, type Flags } from '../../command.ts';
import type { ArchiveWish } from './archive-wish.ts';
import type { Asks } from './ask.ts';

/** Where the new archive is to be. */
export interface ArchivePlace {
  readonly folder: string;
  /** Whether it takes the place of the one that comes with the project. */
  readonly here: boolean;
}

/** The folder of the project’s own archive. */
const OWN = 'data';

/** Throws a UserError where flags do not say where, and nobody can be asked. */
export async function readPlace(
  { flags, env }: CommandInput,
  asks: Asks | undefined,
): Promise<ArchivePlace> {
  const here = flags['here'] === true;
  const named = textFlag(flags, 'data') ?? (here ? undefined : env['AFTERTALK_DATA']);
  if (here && named !== undefined) {
    throw new UserError('--here and --data are two places.', {
      found: `--data ${named}`,
      expected: '--here for the archive of this folder, or --data FOLDER for another',
    });
  }
  if (here) return { folder: OWN, here };
  if (named !== undefined) return { folder: named, here: false };
  const answer = await asks?.text({
    message: 'Which folder is the archive to be in? “data” is this clone’s own.',
    initial: OWN,
    refuse: (folder) => (folder === '' ? 'a folder' : undefined),
  });
  if (answer !== undefined) return { folder: answer, here: answer === OWN };
  throw new UserError('Where is the new archive to be?', {
    expected: '--here to make this clone your own, or --data FOLDER for a folder of its own',
    remedy: 'npm run new-archive -- --here --playlist URL',
  });
}

/** The playlist of the first event, undefined for none. */
export async function readFirstPlaylist(
  flags: Flags,
  asks: Asks | undefined,
): Promise<string | undefined> {
  const named = textFlag(flags, 'playlist');
  if (named !== undefined) return readPlaylistId(named);
  const hasSource = ['from', 'programme'].some((flag) => textFlag(flags, flag) !== undefined);
  if (hasSource || !asks) return undefined;
  const answer = await asks.text({
    message: 'The address of the first event’s playlist on YouTube? (leave empty to add one later)',
    hint: 'https://www.youtube.com/playlist?list=…',
    refuse: (text) => (text === '' ? undefined : faultOf(() => readPlaylistId(text))),
  });
  return answer === '' ? undefined : readPlaylistId(answer);
}

/**
 * What the archive is called; `proposed` is what its first event suggests. Throws a UserError that names every flag
 * that is missing where nobody can be asked.
 */
export async function readWish(
  flags: Flags,
  asks: Asks | undefined,
  proposed: Partial<Pick<ArchiveWish, 'title' | 'language'>>,
): Promise<ArchiveWish> {
  const title = await titleOf(textFlag(flags, 'title'), asks, proposed.title);
  const named = textFlag(flags, 'tagline');
  const suggested = `Every talk of ${title}, on one page each.`;
  const tagline =
    named ??
    (await asks?.text({
      message: 'One sentence about it?',
      initial: suggested,
      refuse: refuseLine,
    })) ??
    suggested;
  const language = textFlag(flags, 'language') ?? proposed.language ?? 'en';
  if (!LanguageSchema.safeParse(language).success)
    throw new UserError('--language is no language.', {
      found: language,
      expected: 'a tag like en or pt-BR',
    });
  return { title, tagline: line('--tagline', tagline), language };
}

async function titleOf(
  named: string | undefined,
  asks: Asks | undefined,
  proposed: string | undefined,
) {
  if (named !== undefined) return line('--title', named);
  const answer = asks
    ? await asks.text({
        message: 'What is the archive called?',
        ...(proposed !== undefined && { initial: proposed }),
        refuse: refuseLine,
      })
    : proposed;
  if (answer !== undefined) return answer;
  throw new UserError('The archive needs a name, and nobody can be asked for it here.', {
    expected: '--title "NAME", or --playlist URL or --programme SOURCE of its first event',
    remedy: 'npm run new-archive -- --help',
  });
}

const refuseLine = (text: string) =>
  LineSchema.safeParse(text).success ? undefined : 'one line of text';

function line(flag: string, text: string): string {
  const trimmed = text.trim();
  if (LineSchema.safeParse(trimmed).success) return trimmed;
  throw new UserError(`${flag} does not fit.`, {
    found: text.slice(0, 120),
    expected: 'one line of text',
  });
}

function faultOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}
