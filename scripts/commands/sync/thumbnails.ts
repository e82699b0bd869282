import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SyncedVideo, SyncedVideos } from '../../../src/domain/schema/synced-videos.ts';
import type {
  FetchedPlaylist,
  OfferedThumbnail,
} from '../../../src/domain/sync/fetched-playlist.ts';
import type { SyncedWriter } from '../../adapters/synced-writer.ts';
import { fetchThumbnail } from '../../adapters/youtube/fetch-thumbnail.ts';
import type { ThumbnailOptions } from '../../adapters/youtube/fetch-thumbnail.ts';

const AT_ONCE = 6;
/** After so many failures and no picture at all, the rest are left for the next run. */
const GIVE_UP = 6;
const LONGEST_WAIT_MS = 8_000;

/** The thumbnails to fetch: where there is none or another at least as wide is offered; with `again` all. */
export function wantedThumbnails(
  synced: SyncedVideos,
  fetched: readonly FetchedPlaylist[],
  syncedFolder: string,
  again = false,
): Map<string, OfferedThumbnail> {
  const offered = new Map(
    fetched
      .flatMap(({ elsewhere, videos }) => [...elsewhere, ...videos])
      .flatMap(({ id, thumbnail }) => (thumbnail ? [[id, thumbnail]] : [])),
  );
  return new Map(
    synced.videos.flatMap(({ id, thumbnail }) => {
      const offer = offered.get(id);
      if (!offer) return [];
      const same =
        thumbnail?.source === offer.url && existsSync(join(syncedFolder, thumbnail.file));
      return same && !again ? [] : [[id, offer]];
    }),
  );
}

export interface FetchedThumbnails {
  readonly pictures: ReadonlyMap<string, SyncedVideo['thumbnail']>;
  /** What went wrong, by video id; the run goes on without the picture. */
  readonly failed: ReadonlyMap<string, string>;
}

/** Fetches thumbnails, a few at once, straight into the writer's staging. */
export async function fetchThumbnails(
  wanted: ReadonlyMap<string, OfferedThumbnail>,
  writer: SyncedWriter,
  options: ThumbnailOptions & { onProgress(done: number, total: number): void },
): Promise<FetchedThumbnails> {
  const pictures = new Map<string, SyncedVideo['thumbnail']>();
  const failed = new Map<string, string>();
  const limits = { ...options, timeoutMs: Math.min(options.timeoutMs, LONGEST_WAIT_MS) };
  const queue = [...wanted].values();
  const work = async () => {
    for (const [id, offer] of queue) {
      if (pictures.size === 0 && failed.size >= GIVE_UP) {
        failed.set(id, 'not tried, as none of the others could be fetched');
        continue;
      }
      const file = `thumbnails/${id}.jpg`;
      const fetched = await fetchThumbnail(offer, limits).catch((error: unknown) => {
        failed.set(id, error instanceof Error ? error.message : String(error));
      });
      if (fetched) {
        writer.write(file, fetched.bytes);
        const { width, height } = fetched;
        pictures.set(id, { file, width, height, source: offer.url });
      }
      options.onProgress(pictures.size + failed.size, wanted.size);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { pictures, failed };
}
