import type { SyncPlan } from '../../../src/domain/sync/plan-sync.ts';
import type { OfferedThumbnail } from '../../../src/domain/sync/fetched-playlist.ts';
import { SyncedWriter } from '../../adapters/synced-writer.ts';
import type { EventReport } from './sync-report.ts';
import { fetchThumbnails } from './thumbnails.ts';

export interface WriteOptions {
  readonly timeoutMs: number;
  /** An origin pictures may come from besides YouTube's. */
  readonly alsoPicturesFrom?: string | undefined;
  readonly onProgress: (done: number, total: number) => void;
}

/** Fetches the pictures wanted and puts a plan in place in one step, in the folder called `synced`. */
export async function writePlan(
  syncedFolder: string,
  plan: SyncPlan,
  wanted: ReadonlyMap<string, OfferedThumbnail>,
  { timeoutMs, alsoPicturesFrom, onProgress }: WriteOptions,
): Promise<Pick<EventReport, 'pictures' | 'written'>> {
  const writer = new SyncedWriter(syncedFolder);
  try {
    const { synced, fetched, failed } = await fetchThumbnails(plan.synced, wanted, writer, {
      timeoutMs,
      ...(alsoPicturesFrom !== undefined && { alsoFrom: alsoPicturesFrom }),
      onProgress,
    });
    writer.write('videos.json', toJson(synced));
    writer.write('pins.json', toJson(plan.pins));
    return { pictures: { wanted: wanted.size, fetched, failed }, written: writer.commit() };
  } catch (error) {
    writer.abandon();
    throw error;
  }
}

const toJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
