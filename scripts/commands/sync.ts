import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { EventSources } from '../../src/domain/model/sources.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { whileReadingsAreKept } from '../../src/store/file-reader.ts';
import { readSourceFile } from '../../src/store/source-file.ts';
import type { Patience } from '../adapters/youtube/retrying.ts';
import { archiveFolder } from '../archive-folder.ts';
import type { Command, CommandInput } from '../command.ts';
import { textFlag } from '../command.ts';
import { findEvent } from '../naming/find-event.ts';
import { whileLocked } from '../while-locked.ts';
import { refuseProgramme } from './programme/refuse-programme.ts';
import { openPlaylistSource } from './sync/playlist-source.ts';
import { readSyncSources } from './sync/read-sources.ts';
import { syncEvents } from './sync/sync-events.ts';
import { describeReport, reportAsJson } from './sync/sync-report.ts';

/** What a sync needs of the world besides files and the network. */
export interface SyncWorld extends Patience {
  readonly now: () => Date;
  /** Where answers are kept between runs; absent to keep none. */
  readonly cacheFolder?: string;
}

const DEFAULT_TIMEOUT = 15;

/** The `sync` command in a given world. */
export function createSync(world: SyncWorld): Command {
  return {
    name: 'sync',
    summary:
      'fetches what YouTube knows of the events’ playlists, and touches no file a person wrote',
    help: `
Usage: npm run sync -- [--event ID] [--dry-run] [--json] [--from FILE]

Reads the playlists named in each event.yaml and writes what YouTube says to the event's folder
“synced”. Files written by people stay as they are. A partial or broken answer writes nothing.

  --event ID         only this event
  --dry-run          says what would change, and writes nothing
  --json             the report for programs
  --from FILE        reads a dump (yt-dlp --dump-single-json PLAYLIST > FILE) instead of asking YouTube;
                     -j, --flat-playlist and a folder of .info.json files will do
  --fresh            asks for everything again, pictures too, whatever is kept from the last run
  --trust            takes an answer that does not add up, or in which most videos are gone, as it is
  --timeout SECONDS  how long to wait for an answer (${DEFAULT_TIMEOUT})
  --data FOLDER      the archive (data)

YOUTUBE_API_KEY      a key of the YouTube Data API; without one the public feed is read, which
                     names the newest 15 videos of a playlist and no durations
YOUTUBE_API_URL      another address for the API (npm run stand-in starts one to try with)
`,
    options: {
      event: { type: 'string' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
      from: { type: 'string' },
      fresh: { type: 'boolean' },
      trust: { type: 'boolean' },
      timeout: { type: 'string' },
      data: { type: 'string' },
    },
    run: (input) => whileReadingsAreKept(() => runSync(input, world)),
  };
}

const inThisWorld = createSync({
  sleep: (milliseconds) => wait(milliseconds),
  random: Math.random,
  now: () => new Date(),
  cacheFolder: '.cache/youtube',
});

/** The `sync` command as people run it. */
export const sync: Command = {
  ...inThisWorld,
  run(input) {
    // Reading 20,000 recordings makes much garbage, which V8 else lets pile up to 600 MB.
    setFlagsFromString('--optimize-for-size');
    return inThisWorld.run(input);
  },
};

async function runSync(input: CommandInput, world: SyncWorld): Promise<number> {
  const { flags, out, env } = input;
  const root = archiveFolder(input);
  const timeoutMs = readTimeout(textFlag(flags, 'timeout'));
  const dryRun = flags['dry-run'] === true;
  const trust = flags['trust'] === true;
  const fresh = flags['fresh'] === true;
  const locked = <Result>(work: () => Result) => whileLocked('sync', input, work);
  const readAgain = () => readSyncSources(root);
  const sources = await locked(readAgain);
  await refuseProgramme(textFlag(flags, 'from'));
  const source = await openPlaylistSource({
    env,
    patience: world,
    timeoutMs,
    trust,
    from: textFlag(flags, 'from'),
    cacheFolder: fresh ? undefined : world.cacheFolder,
  });
  const events = chooseEvents(root, sources.events, textFlag(flags, 'event'), source.playlistId);
  if (source.nameless === true) refuseNameless(source.name, events);
  const reports = await syncEvents({
    root,
    sources,
    events,
    source,
    dryRun,
    trust,
    fresh,
    timeoutMs,
    today: world.now().toISOString().slice(0, 10),
    alsoPicturesFrom: source.pictureOrigin,
    onProgress: (line) => out.progress(line),
    readAgain,
    whileLocked: locked,
  });
  out.progress('');
  const units = reports.flatMap(({ fetched }) => fetched).reduce((sum, one) => sum + one.units, 0);
  if (flags['json'] === true) {
    out.printJson({ source: source.name, dryRun, units, events: reports.map(reportAsJson) });
    return 0;
  }
  for (const line of reports.flatMap((report) => describeReport(report, dryRun))) out.print(line);
  out.print(`Read from ${source.name}; ${units} of the day’s 10,000 units spent.`);
  return 0;
}

/** Videos that name no playlist are of the one playlist of the one event that was named. */
function refuseNameless(name: string, events: readonly EventSources[]): void {
  if (events.flatMap(({ event }) => event.playlists).length === 1) return;
  throw new UserError('The dump does not say which playlist it is of. Nothing was written.', {
    found: `${name} of single videos`,
    expected: 'a dump of the playlist, or --event with an event that has one playlist',
  });
}

function readTimeout(text: string | undefined): number {
  const seconds = text === undefined ? DEFAULT_TIMEOUT : Number(text);
  if (seconds > 0 && seconds <= 600) return seconds * 1_000;
  throw new UserError('That is no time to wait.', {
    found: text ?? '',
    expected: 'seconds from 1 to 600',
  });
}

/** The events to sync: the one named, those with the dump's playlist, or all that name a playlist. */
function chooseEvents(
  root: string,
  events: readonly EventSources[],
  id: string | undefined,
  playlistId: string | undefined,
): EventSources[] {
  const named = id === undefined ? events : [findEvent(id, events)];
  const chosen = named.filter(({ event }) =>
    playlistId === undefined ? event.playlists.length > 0 : event.playlists.includes(playlistId),
  );
  if (chosen.length > 0) return chosen;
  const [only] = named;
  const file = only && named.length === 1 ? `${only.folder}/event.yaml` : undefined;
  const line = file && readSourceFile(root, file)?.locate(['playlists']).line;
  throw new UserError(
    playlistId === undefined ? 'No playlist is named.' : 'No event names the dump’s playlist.',
    {
      ...(file !== undefined && { at: { file: join(root, file), ...(line && { line }) } }),
      ...(playlistId !== undefined && { found: playlistId }),
      remedy: `Add it to event.yaml: playlists: [${playlistId ?? 'PL…'}]`,
    },
  );
}
