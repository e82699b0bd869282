import { parseChapters } from '../chapters/parse-chapters.ts';
import { sliceChapters } from '../chapters/slice-chapters.ts';
import type { SyncedVideo } from '../schema/synced-videos.ts';
import type { TalkChapter, RecordingSlice } from '../model/archive.ts';

/** The chapters a recording's description lists, in seconds of the recording. */
export function descriptionChapters({ description, duration }: SyncedVideo): TalkChapter[] {
  return parseChapters(description, duration === undefined ? {} : { duration });
}

/** A recording's chapters cut to the part of it that is the talk. */
export function talkChapters(
  chapters: readonly TalkChapter[],
  { start, end }: RecordingSlice,
): readonly TalkChapter[] {
  return start === 0 && end === undefined
    ? chapters
    : sliceChapters(chapters, { start, ...(end === undefined ? {} : { end }) });
}
