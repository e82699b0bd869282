import { UserError } from '../../src/domain/user-error.ts';
import type { Command, CommandInput } from '../command.ts';

type Subject = (input: CommandInput) => Promise<number>;

/** What can be inspected, by name; each subject lives in its own file under `inspect/`. */
const subjects: Readonly<Record<string, () => Promise<Subject>>> = {
  captions: () => import('./inspect/captions.ts').then((module) => module.inspectCaptions),
  chapters: () => import('./inspect/chapters.ts').then((module) => module.inspectChapters),
  descriptions: () =>
    import('./inspect/descriptions.ts').then((module) => module.inspectDescriptions),
  programme: () => import('./inspect/programme.ts').then((module) => module.inspectProgramme),
  titles: () =>
    import('./inspect/choose-titles.ts').then((module) => module.inspectTitlesOfFileOrPlaylist),
};

export const inspect: Command = {
  name: 'inspect',
  summary:
    'shows what the program reads out of titles, descriptions, captions or programmes, and writes nothing',
  help: `
Usage: npm run --silent inspect -- SUBJECT FILE

Shows as JSON what the program reads out of a file, and writes nothing.

Subjects:
  captions FILE   a caption file: [{start, end, text, voice?}], times in seconds; its encoding is told with
                  --language TAG or said with --encoding NAME
  chapters FILE   a JSON list of {id, description}: {id: [{t, title}]}, t in seconds
  descriptions FILE   descriptions [{playlist, playlistTitle, id, rawTitle, description}]:
                  {id: {abstract, speakers, held, links}}
  descriptions --playlist URL|ID|FILE   the same of one playlist, live or dumped by yt-dlp, as a table, or with
                  --json; “?” marks what was left out as not sure
  programme FILE|FOLDER   a programme of any tool: {format, timeZone, sessions: [{id, title, start, end, room, …}]}
  titles FILE     playlists [{slug, event?, videos: [{video_id, raw_title, description?}]}] or titles
                  [{id, raw_title, description?, event?}]: title, kind, speakers and confidence by id
  titles --playlist URL|ID|FILE   the same of one playlist as a table, or with --json
`,
  options: {
    playlist: { type: 'string' },
    language: { type: 'string' },
    encoding: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(input) {
    const [name = '', ...args] = input.args;
    const load = subjects[name];
    if (!load) {
      throw new UserError(`“${name}” cannot be inspected.`, {
        expected: Object.keys(subjects).join(', '),
        remedy: 'npm run --silent inspect -- --help',
      });
    }
    const subject = await load();
    return subject({ ...input, args });
  },
};
