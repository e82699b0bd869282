import { setTimeout as wait } from 'node:timers/promises';
import { whileReadingsAreKept } from '../../src/store/file-reader.ts';
import { archiveFolder } from '../archive-folder.ts';
import type { Command, CommandInput } from '../command.ts';
import { makeEvent } from './new-event/make-event.ts';
import type { SyncWorld } from './sync.ts';

/** The `new-event` command in a given world. */
export function createNewEvent(world: SyncWorld): Command {
  return {
    name: 'new-event',
    summary: 'makes an event’s folder from a playlist or a programme, and never overwrites one',
    help: `
Usage: npm run new-event -- --playlist URL|ID [--id SLUG] [--from FILE] [--dry-run] [--json]
       npm run new-event -- --from FILE|FOLDER|URL [--id SLUG] [--dry-run] [--json]

Makes data/events/SLUG: event.yaml with the name, and the days where the playlist names them, guessed and
marked as guessed (no page shows a guessed day; where only the year is sure it says no more), people.yaml
with the people the titles name whom the archive does not know yet, and synced/ with the recordings.
Talks, kinds and speakers are read out of the titles; corrections.yaml is the place to correct them.

  --playlist URL|ID  the playlist
  --id SLUG          the event's name in addresses (made from the playlist's title)
  --from SOURCE      whatever there is: a dump (yt-dlp --dump-single-json PLAYLIST > FILE; -j, --flat-playlist
                     and a folder of .info.json files will do), a programme (schedule.xml or .json, Sessionize,
                     iCalendar, CSV), a folder of RubyEvents or pyvideo, a conference of voctoweb, or an address
                     of one of these; it says what it took it for
  --programme SOURCE the same of a programme alone; with --playlist it names the event's playlist, too
  --dry-run          says what it would make, and makes nothing
  --json             the same for programs
  --data FOLDER      the archive (data)

YOUTUBE_API_KEY and YOUTUBE_API_URL mean what they mean to sync.
`,
    options: {
      playlist: { type: 'string' },
      id: { type: 'string' },
      from: { type: 'string' },
      programme: { type: 'string' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
      data: { type: 'string' },
    },
    run: (input) => whileReadingsAreKept(() => runNewEvent(input, world)),
  };
}

/** The `new-event` command as people run it. */
export const newEvent = createNewEvent({
  sleep: (milliseconds) => wait(milliseconds),
  random: Math.random,
  now: () => new Date(),
});

async function runNewEvent(input: CommandInput, world: SyncWorld): Promise<number> {
  const { flags, out } = input;
  const made = await makeEvent(input, world);
  const { lines, json } = made.tell(archiveFolder(input));
  if (flags['json'] === true) out.printJson(json);
  else for (const line of lines) out.print(line);
  return 0;
}
