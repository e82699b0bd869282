import type { SyncedVideo } from '../schema/synced-videos.ts';
import type { EventSources } from '../model/sources.ts';
import type { SliceEntry } from '../schema/schedule-file.ts';
import type { PathStep } from './problem.ts';
import { entriesOf } from './references.ts';

/** A slice of the schedule with its session and its place. */
export interface PlacedSlice {
  readonly slice: SliceEntry;
  readonly sessionId: string;
  readonly title: string;
  readonly file: string;
  readonly path: readonly PathStep[];
  /** What a sync knows of the recording. */
  readonly video: SyncedVideo | undefined;
}

/** Every recording a session of the event names, in the order of the schedule. */
export function placedSlices(event: EventSources): PlacedSlice[] {
  const videoById = new Map(event.videos.videos.map((video) => [video.id, video]));
  return entriesOf(event, 'schedule.yaml', 'sessions', event.sessions).flatMap(
    ({ value, file, path }) =>
      value.recordings.map((slice, index) => ({
        slice,
        sessionId: value.id,
        title: value.title,
        file,
        path: [...path, 'recordings', index],
        video: slice.video === undefined ? undefined : videoById.get(slice.video),
      })),
  );
}
