import type { SliceEntry } from '../schema/schedule-file.ts';
import type { SyncedVideo } from '../schema/synced-videos.ts';
import type { CaptionTrack, RecordingSlice } from '../model/archive.ts';
import { defined } from './defined.ts';

/** A slice as a file says it, in the archive's shape. */
export function toSlice({ video, file, start, end, role, beganAt }: SliceEntry): RecordingSlice {
  return { start, role, ...defined({ videoId: video, file, end, beganAt }) };
}

/** Seconds of the talk itself: to the slice's end, else to the recording's. */
export function durationOf(
  { start, end }: RecordingSlice,
  video: SyncedVideo | undefined,
): number | undefined {
  const last = end ?? video?.duration;
  return last === undefined || last <= start ? undefined : last - start;
}

/** The caption files of a talk's recordings; of two in one language that of the earlier recording. */
export function captionsOf(
  recordings: readonly RecordingSlice[],
  captions: readonly CaptionTrack[],
): CaptionTrack[] {
  const byLanguage = new Map<string, CaptionTrack>();
  for (const { videoId } of recordings) {
    for (const track of captions) {
      if (track.videoId === videoId && !byLanguage.has(track.language))
        byLanguage.set(track.language, track);
    }
  }
  return [...byLanguage.values()];
}
