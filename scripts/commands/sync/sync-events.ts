import { join } from 'node:path';
import type { ArchiveSources, EventSources } from '../../../src/domain/model/sources.ts';
import { isDeepStrictEqual } from 'node:util';
import type { FetchedPlaylist } from '../../../src/domain/sync/fetched-playlist.ts';
import { planSync, type SyncPlan } from '../../../src/domain/sync/plan-sync.ts';
import { tasksForHumans } from './needs-human.ts';
import { sayAddresses } from '../../adapters/pin-addresses.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import type { FetchesPlaylist } from './playlist-source.ts';
import type { EventReport } from './sync-report.ts';
import { ArchiveChange } from '../../adapters/archive-change/archive-change.ts';
import { wantedThumbnails } from './thumbnails.ts';
import { stagePictures, type StagedPictures } from './write-plan.ts';

export interface SyncOptions {
  readonly root: string;
  readonly sources: ArchiveSources;
  readonly events: readonly EventSources[];
  readonly source: FetchesPlaylist;
  /** `2024-03-19`. */
  readonly today: string;
  readonly dryRun: boolean;
  readonly trust: boolean;
  /** Fetches pictures again though their addresses are the same. */
  readonly fresh: boolean;
  readonly timeoutMs: number;
  readonly alsoPicturesFrom?: string | undefined;
  readonly onProgress: (line: string) => void;
  /** Reads the archive’s files as they stand now. */
  readonly readAgain: () => ArchiveSources;
  /** Runs what reads and writes the archive while no other program does. */
  readonly whileLocked: <Result>(work: () => Result) => Promise<Result>;
}

interface ReadEvent {
  readonly event: EventSources;
  readonly fetched: FetchedPlaylist[];
}

interface PlannedEvent extends ReadEvent {
  readonly plan: SyncPlan;
}

/**
 * Reads all playlists of the events, works out everything, fetches the pictures, and only then writes, all
 * events in one step. Throws before anything is written. What people and other programs wrote while this one
 * waited for the network is read again first, and everything worked out anew from it.
 */
export async function syncEvents(options: SyncOptions): Promise<EventReport[]> {
  const read: ReadEvent[] = [];
  for (const event of options.events) {
    read.push({ event, fetched: await readPlaylists(event, options) });
  }
  const planned = planAll(read, options.sources, options);
  const staged: StagedPictures[] = [];
  const change = new ArchiveChange(options.root);
  try {
    if (!options.dryRun) {
      for (const one of planned) staged.push(await fetchPictures(change, one, options));
    }
    return await options.whileLocked(() => {
      const now = options.dryRun ? options.sources : options.readAgain();
      const current = isDeepStrictEqual(now, options.sources)
        ? planned
        : planAll(asTheyStand(read, now), now, options);
      const tasks = current.map(({ event, plan }) => tasksForHumans(options.root, event, plan));
      for (const [index, { plan }] of current.entries()) staged[index]?.write(plan);
      if (!options.dryRun && change.differs) sayAddresses(change, []);
      const changed = options.dryRun ? [] : change.commit();
      return current.map((one, index) => ({
        ...one,
        tasks: tasks[index] ?? [],
        pictures: staged[index]?.pictures ?? {
          wanted: wantedPictures(one, options).size,
          fetched: 0,
          failed: new Map<string, string>(),
        },
        written: staged[index]?.named(changed) ?? [],
      }));
    });
  } finally {
    change.abandon();
  }
}

function planAll(
  read: readonly ReadEvent[],
  sources: ArchiveSources,
  { today, trust, onProgress }: SyncOptions,
): PlannedEvent[] {
  return read.map(({ event, fetched }) => {
    onProgress(`${event.id}: working out what changed`);
    return { event, fetched, plan: planSync(sources, event, fetched, today, trust) };
  });
}

function asTheyStand(read: readonly ReadEvent[], now: ArchiveSources): ReadEvent[] {
  return read.map(({ event: { id, folder }, fetched }) => {
    const event = now.events.find((one) => one.id === id);
    if (event) return { event, fetched };
    throw new UserError('The event went away while its playlists were read. Nothing was written.', {
      found: folder,
      remedy: 'Run the command again.',
    });
  });
}

const syncedFolder = ({ root }: SyncOptions, event: EventSources) =>
  join(root, event.folder, 'synced');

function wantedPictures({ event, fetched, plan }: PlannedEvent, options: SyncOptions) {
  return options.sources.settings.thumbnails
    ? wantedThumbnails(plan.synced, fetched, syncedFolder(options, event), options.fresh)
    : new Map<string, never>();
}

function fetchPictures(
  change: ArchiveChange,
  planned: PlannedEvent,
  options: SyncOptions,
): Promise<StagedPictures> {
  const { event } = planned;
  return stagePictures(change, syncedFolder(options, event), wantedPictures(planned, options), {
    ...options,
    onProgress: (done, total) => options.onProgress(`${event.id}: ${done} of ${total} thumbnails`),
  });
}

async function readPlaylists(
  event: EventSources,
  options: SyncOptions,
): Promise<FetchedPlaylist[]> {
  const fetched: FetchedPlaylist[] = [];
  const { playlistId } = options.source;
  for (const id of event.event.playlists) {
    if (playlistId !== undefined && id !== playlistId) continue;
    const known = event.videos.playlists.find((one) => one.id === id)?.items ?? [];
    fetched.push(
      await options.source.fetch({
        id,
        knownIds: known,
        onProgress: (done, total) => options.onProgress(`${event.id}: ${done} of ${total} read`),
      }),
    );
  }
  return fetched;
}
