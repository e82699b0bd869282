import { UserError } from '../../src/domain/user-error.ts';
import type { Command, CommandInput } from '../command.ts';

type Subcommand = (input: CommandInput) => Promise<number>;

const subcommands: Readonly<Record<string, () => Promise<Subcommand>>> = {
  import: () => import('./captions/import.ts').then((module) => module.importCaptions),
  remove: () => import('./captions/remove.ts').then((module) => module.removeCaptions),
  pull: () => import('./captions/pull.ts').then((module) => module.pullCaptions),
  status: () => import('./captions/status.ts').then((module) => module.captionStatus),
};

export const captions: Command = {
  name: 'captions',
  summary:
    'brings captions in from files or YouTube, takes them out, and tells which talks lack them',
  help: `
Usage: npm run captions -- import FOLDER|FILE… [--dry-run] [--language TAG] [--kind auto|edited]
                                 [--encoding NAME] [--starts-at TIME]
       npm run captions -- remove VIDEO|VIDEO.LANGUAGE|FILE… [--dry-run]
       npm run captions -- pull [--dry-run] [--sign-in]
       npm run captions -- status

  import   brings in VTT, SRT, SBV, TTML (DFXP, IMSC, EBU-TT), ASS, LRC, YouTube's JSON3 and XML, and what
           Whisper and its kin, meetings and transcript tools write: JSON, TSV, CSV or text. The kind is told
           by what stands in a file. Names say whose they are, as yt-dlp writes them
           (Title [dQw4w9WgXcQ].en.vtt) or plain (dQw4w9WgXcQ.en.vtt); .de-en is German that a machine made
           of English, and counts as such. What is shown again and again is said once. Written to the
           event's folder “synced”; what a person put into “captions” stays, and is shown first. Exits 1
           where a file was refused.
  remove   takes out what was brought in or fetched, by video (its link or its talk's address will do), by
           video and language, or by file; what a
           person put into “captions” stays
  pull     fetches the captions of videos you own from YouTube. Asks you to sign in once; the permission
           is kept in ~/.config/aftertalk, never in the archive. A list costs 50 units of the day's quota,
           a file 200; what has not changed is not fetched again.
  status   says which talks have no captions, and which only those a machine heard

  --event ID       only this event
  --language TAG   the language of files that do not say it, like en or pt-BR
  --kind KIND      auto or edited, for files whose names do not say it
  --encoding NAME  what the files are encoded in, like windows-1250, koi8-r or shift_jis. Without it UTF-8 and
                   UTF-16 are told for sure, others by the letters of the language, which is said; a file
                   that makes no words is refused
  --starts-at TIME when the clock of the files begins, like 1:00:00 of a tape out of Resolve or Avid
  --sign-in        asks to sign in anew, as another owner
  --dry-run        says what would happen and writes nothing
  --json           everything for programs
  --data FOLDER    the archive (data)

YOUTUBE_OAUTH_CLIENT_FILE   the OAuth client Google made for you (“Desktop app”), as a JSON file; or its two
                            values in YOUTUBE_OAUTH_CLIENT_ID and YOUTUBE_OAUTH_CLIENT_SECRET
`,
  options: {
    data: { type: 'string' },
    event: { type: 'string' },
    language: { type: 'string' },
    kind: { type: 'string' },
    encoding: { type: 'string' },
    'starts-at': { type: 'string' },
    'sign-in': { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run(input) {
    const [name = '', ...args] = input.args;
    const load = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
    if (!load) {
      throw new UserError(
        name === ''
          ? 'What is to be done with the captions?'
          : `“${name.slice(0, 80)}” is nothing captions can do.`,
        {
          expected: Object.keys(subcommands).join(', '),
          remedy: 'npm run captions -- --help',
        },
      );
    }
    const run = await load();
    return run({ ...input, args });
  },
};
