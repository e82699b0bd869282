import { listGaps } from '../../src/domain/status/list-gaps.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { readArchive } from '../../src/store/read-archive.ts';
import { archiveFolder } from '../archive-folder.ts';
import { textFlag, type Command } from '../command.ts';
import { findEvent } from '../naming/find-event.ts';
import { describeStatus, statusAsJson } from './status/describe-status.ts';

export const status: Command = {
  name: 'status',
  summary: 'says what the archive still lacks, and what mends it',
  help: `
Usage: npm run status -- [--event ID] [--data FOLDER] [--json]

Lists by event what is missing (recordings, captions, abstracts, chapters, alt texts…), how much of it,
and the command or the file and line that mends it. What is missing is no mistake: exits 0. What need not
be there is not asked for again once event.yaml, archive.yaml or a correction says so under notNeeded:.

  --event ID     only this event, every gap with its place
  --data FOLDER  the archive (data)
  --json         everything for programs
`,
  options: { event: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean' } },
  run(input) {
    const { flags, out } = input;
    const root = archiveFolder(input);
    const { archive, sources, locate } = readArchive(root);
    if (!archive || !sources) {
      throw new UserError('The archive has mistakes, which come first.', {
        remedy: 'npm run check (lists every mistake)',
      });
    }
    const all = listGaps(sources, archive);
    const wanted = textFlag(flags, 'event');
    const only = wanted === undefined ? undefined : findEvent(wanted, sources.events).id;
    const events = all.filter(({ id }) => only === undefined || id === only);
    if (flags['json'] === true) out.printJson(statusAsJson(events, locate));
    else {
      const everything = wanted !== undefined;
      const style = (...words: Parameters<typeof out.style>) => out.style(...words);
      for (const line of describeStatus(events, { root, locate, everything, style }))
        out.print(line);
    }
    return Promise.resolve(0);
  },
};
