import type { SyncedVideo, SyncedVideos } from '../../../src/domain/schema/synced-videos.ts';
import type { SyncPlan } from '../../../src/domain/sync/plan-sync.ts';
import type { OfferedThumbnail } from '../../../src/domain/sync/fetched-playlist.ts';
import type { ArchiveChange } from '../../adapters/archive-change/archive-change.ts';
import { SyncedWriter } from '../../adapters/synced-writer.ts';
import type { EventReport } from './sync-report.ts';
import { fetchThumbnails } from './thumbnails.ts';
import { jsonText } from '../../json-text.ts';

export interface WriteOptions {
  readonly timeoutMs: number;
  /** An origin pictures may come from besides YouTube's. */
  readonly alsoPicturesFrom?: string | undefined;
  readonly onProgress: (done: number, total: number) => void;
}

/** Pictures that were fetched for an event and staged, waiting for the rest to be written with them. */
export interface StagedPictures {
  readonly pictures: EventReport['pictures'];
  /** Says in the change what the plan’s files are to hold. */
  write(plan: SyncPlan): void;
  /** Of the paths the change returned those in the folder, by their names in it. */
  named(paths: readonly string[]): string[];
}

/** Fetches the pictures wanted and stages them in a change, for the folder called `synced`. */
export async function stagePictures(
  change: ArchiveChange,
  syncedFolder: string,
  wanted: ReadonlyMap<string, OfferedThumbnail>,
  { timeoutMs, alsoPicturesFrom, onProgress }: WriteOptions,
): Promise<StagedPictures> {
  const writer = new SyncedWriter(syncedFolder, change);
  const { pictures, failed } = await fetchThumbnails(wanted, writer, {
    timeoutMs,
    ...(alsoPicturesFrom !== undefined && { alsoFrom: alsoPicturesFrom }),
    onProgress,
  });
  return {
    pictures: { wanted: wanted.size, fetched: pictures.size, failed },
    write({ synced, pins }) {
      writer.write('videos.json', jsonText(withThumbnails(synced, pictures)));
      writer.write('pins.json', jsonText(pins));
    },
    named: (paths) => writer.named(paths),
  };
}

function withThumbnails(
  synced: SyncedVideos,
  pictures: ReadonlyMap<string, SyncedVideo['thumbnail']>,
): SyncedVideos {
  const videos = synced.videos.map((video) => {
    const thumbnail = pictures.get(video.id);
    return thumbnail ? { ...video, thumbnail } : video;
  });
  return { ...synced, videos };
}
