import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ArchiveSources, EventSources } from '../../src/domain/model/sources.ts';
import { SlugSchema } from '../../src/domain/schema/primitives.ts';
import { draftEvent } from '../../src/domain/sync/draft-event.ts';
import { planSync } from '../../src/domain/sync/plan-sync.ts';
import { readPlaylistId } from '../../src/domain/sync/playlist-id.ts';
import { slugify } from '../../src/domain/text/slugify.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { ArchiveChange } from '../adapters/archive-change/archive-change.ts';
import { pinAddresses } from '../adapters/pin-addresses.ts';
import { archiveFolder } from '../archive-folder.ts';
import type { Command, CommandInput } from '../command.ts';
import { textFlag } from '../command.ts';
import type { SyncWorld } from './sync.ts';
import { whileLocked } from '../while-locked.ts';
import { makeEventOfProgramme } from './programme/make-event.ts';
import { openSource, type OpenedSource } from './programme/open-source.ts';
import { describeDraft, draftAsJson } from './sync/describe-draft.ts';
import { draftFiles, refuseExisting, writeDraft } from './sync/write-draft.ts';
import { tasksForHumans } from './sync/needs-human.ts';
import { openPlaylistSource } from './sync/playlist-source.ts';
import { readSyncSources } from './sync/read-sources.ts';
import { wantedThumbnails } from './sync/thumbnails.ts';
import { stagePictures } from './sync/write-plan.ts';

const TIMEOUT_MS = 15_000;

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
    run: (input) => runNewEvent(input, world),
  };
}

/** The `new-event` command as people run it. */
export const newEvent = createNewEvent({
  sleep: (milliseconds) => wait(milliseconds),
  random: Math.random,
  now: () => new Date(),
});

async function runNewEvent(input: CommandInput, world: SyncWorld): Promise<number> {
  const { flags, out, env } = input;
  const root = archiveFolder(input);
  const locked = <Result>(work: () => Result) => whileLocked('new-event', input, work);
  const readAgain = () => readSyncSources(root);
  const sources = await locked(readAgain);
  const named = textFlag(flags, 'playlist');
  const opened = await openNamed(input);
  if (opened?.kind === 'programme') {
    const made = await makeEventOfProgramme({
      root,
      from: textFlag(flags, 'programme') ?? textFlag(flags, 'from') ?? '',
      source: opened,
      id: textFlag(flags, 'id'),
      playlistId: named === undefined ? undefined : readPlaylistId(named),
      dryRun: flags['dry-run'] === true,
      sources,
      whileLocked: locked,
    });
    if (flags['json'] === true) out.printJson(made.json);
    else for (const line of made.lines) out.print(line);
    return 0;
  }
  if (opened) out.note(`${textFlag(flags, 'from') ?? ''}: taken for ${opened.takenFor}`);
  const source = await openPlaylistSource({
    env,
    patience: world,
    timeoutMs: TIMEOUT_MS,
    from: opened?.kind === 'playlist' ? undefined : textFlag(flags, 'from'),
  });
  const told = opened?.kind === 'playlist' ? opened.playlistId : source.playlistId;
  const playlistId = named === undefined ? told : readPlaylistId(named);
  if (playlistId === undefined) {
    throw new UserError('Name the playlist.', {
      expected: '--playlist https://www.youtube.com/playlist?list=…',
      remedy: 'npm run new-event -- --help',
    });
  }
  refuseKnownPlaylist(sources, playlistId);
  const chosenId = textFlag(flags, 'id');
  if (chosenId !== undefined) refuseTaken(root, sources, readEventId(chosenId));
  const playlist = await source.fetch({
    id: playlistId,
    knownIds: [],
    onProgress: (done, total) => out.progress(`${done} of ${total} read`),
  });
  if (playlist.videos.length === 0) {
    throw new UserError('The playlist has no videos. Nothing was written.', {
      found: playlist.title,
      remedy: 'Make the event when its first recording is there.',
    });
  }
  const id = chosenId ?? readEventId(slugify(playlist.title));
  refuseTaken(root, sources, id);

  const today = world.now().toISOString().slice(0, 10);
  const planFrom = (from: ArchiveSources) => {
    const draft = draftEvent(from, playlist);
    const event = emptyEvent(id, draft.event);
    return { draft, event, plan: planSync(from, event, [playlist], today) };
  };
  let planned = planFrom(sources);
  const dryRun = flags['dry-run'] === true;
  if (!dryRun) {
    const change = new ArchiveChange(root, { asked: draftFiles(id) });
    try {
      const synced = join(root, 'events', id, 'synced');
      const wanted = sources.settings.thumbnails
        ? wantedThumbnails(planned.plan.synced, [playlist], synced)
        : new Map<string, never>();
      const pictures = await stagePictures(change, synced, wanted, {
        timeoutMs: TIMEOUT_MS,
        alsoPicturesFrom: source.pictureOrigin,
        onProgress: (done, total) => out.progress(`${done} of ${total} thumbnails`),
      });
      await locked(() => {
        // Another program may have made people of the same names meanwhile.
        const now = readAgain();
        refuseKnownPlaylist(now, playlistId);
        refuseTaken(root, now, id);
        planned = planFrom(now);
        pictures.write(planned.plan);
        writeDraft(change, id, planned.draft);
        change.commit();
        pinAddresses(root, []);
      });
    } finally {
      change.abandon();
    }
  }
  out.progress('');
  const { draft, event, plan } = planned;
  const made = { id, root, draft, plan, playlist, dryRun };
  const tasks = tasksForHumans(root, event, plan);
  if (flags['json'] === true) out.printJson({ ...draftAsJson(made), needsHuman: tasks });
  else for (const line of describeDraft(made, tasks)) out.print(line);
  return 0;
}

/** What `--programme` or `--from` names; undefined where a playlist is named, of which `--from` is a dump. */
async function openNamed({ flags }: CommandInput): Promise<OpenedSource | undefined> {
  const programme = textFlag(flags, 'programme');
  const from = textFlag(flags, 'from');
  if (programme === undefined) {
    if (from === undefined || textFlag(flags, 'playlist') !== undefined) return undefined;
    return openSource(from);
  }
  const opened = await openSource(programme);
  if (opened.kind === 'programme') return opened;
  throw new UserError(`That is ${opened.takenFor}, and no programme. Nothing was written.`, {
    found: programme,
    remedy: `npm run new-event -- --from ${programme}`,
  });
}

/** An event may have its id whatever its folder is called. */
function refuseTaken(root: string, { events }: ArchiveSources, id: string): void {
  const owner = events.find((event) => event.id === id);
  refuseExisting(root, id, owner?.folder);
}

function readEventId(text: string): string {
  if (SlugSchema.safeParse(text).success) return text;
  throw new UserError('The event needs a name for its address.', {
    ...(text !== '' && { found: text.slice(0, 120) }),
    expected: 'lower-case letters, digits and single hyphens, like harbour-days-2024',
    remedy: 'Name it with --id.',
  });
}

function refuseKnownPlaylist(sources: ArchiveSources, playlistId: string): void {
  const owner = sources.events.find(({ event }) => event.playlists.includes(playlistId));
  if (!owner) return;
  throw new UserError('This playlist belongs to an event already. Nothing was written.', {
    found: `${playlistId} in ${owner.folder}/event.yaml`,
    remedy: `npm run sync -- --event ${owner.id}`,
  });
}

function emptyEvent(id: string, event: ReturnType<typeof draftEvent>['event']): EventSources {
  return {
    id,
    folder: `events/${id}`,
    event: { ...event, links: [], team: [], sponsors: [], facts: [], hidden: false },
    sessions: [],
    corrections: [],
    cameras: [],
    photos: [],
    people: [],
    videos: { playlists: [], videos: [] },
    syncedPhotos: [],
    heldBack: [],
    pins: { talks: {}, photos: {} },
    captions: [],
  };
}
