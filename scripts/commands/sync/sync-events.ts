import { join } from 'node:path';
import type { ArchiveSources, EventSources } from '../../../src/domain/model/sources.ts';
import type { FetchedPlaylist } from '../../../src/domain/sync/fetched-playlist.ts';
import { planSync } from '../../../src/domain/sync/plan-sync.ts';
import { tasksForHumans } from './needs-human.ts';
import type { PlaylistSource } from './playlist-source.ts';
import type { EventReport } from './sync-report.ts';
import { wantedThumbnails } from './thumbnails.ts';
import { writePlan } from './write-plan.ts';

export interface SyncOptions {
  readonly root: string;
  readonly sources: ArchiveSources;
  readonly events: readonly EventSources[];
  readonly source: PlaylistSource;
  /** `2024-03-19`. */
  readonly today: string;
  readonly dryRun: boolean;
  readonly trust: boolean;
  /** Fetches pictures again though their addresses are the same. */
  readonly fresh: boolean;
  readonly timeoutMs: number;
  readonly alsoPicturesFrom?: string | undefined;
  readonly onProgress: (line: string) => void;
}

/**
 * Reads all playlists of the events, works out everything, and only then writes, event by event, each in
 * one step. Throws before anything is written.
 */
export async function syncEvents(options: SyncOptions): Promise<EventReport[]> {
  const { sources, today, trust } = options;
  const read: { event: EventSources; fetched: FetchedPlaylist[] }[] = [];
  for (const event of options.events) {
    read.push({ event, fetched: await readPlaylists(event, options) });
  }
  const planned = read.map(({ event, fetched }) => ({
    event,
    fetched,
    plan: planSync(sources, event, fetched, today, trust),
  }));
  const reports: EventReport[] = [];
  for (const { event, fetched, plan } of planned) {
    options.onProgress(`${event.id}: working out what changed`);
    const folder = join(options.root, event.folder, 'synced');
    const wanted = sources.settings.thumbnails
      ? wantedThumbnails(plan.synced, fetched, folder, options.fresh)
      : new Map<string, never>();
    const tasks = tasksForHumans(options.root, event, plan);
    const written = options.dryRun
      ? { pictures: { wanted: wanted.size, fetched: 0, failed: new Map() }, written: [] }
      : await writePlan(folder, plan, wanted, {
          ...options,
          onProgress: (done, total) =>
            options.onProgress(`${event.id}: ${done} of ${total} thumbnails`),
        });
    reports.push({ event, fetched, plan, tasks, ...written });
  }
  return reports;
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
