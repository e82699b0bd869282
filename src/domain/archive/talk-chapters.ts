import { parseChapters } from '../chapters/parse-chapters.ts';
import { sliceChapters } from '../chapters/slice-chapters.ts';
import type { SyncedVideo } from '../schema/synced-videos.ts';
import type { Chapter, Slice } from '../model/archive.ts';

/** The chapters a recording's description lists, in seconds of the recording. */
export function descriptionChapters({ description, duration }: SyncedVideo): Chapter[] {
  return parseChapters(description, duration === undefined ? {} : { duration });
}

/** A recording's chapters cut to the part of it that is the talk. */
export function talkChapters(
  chapters: readonly Chapter[],
  { start, end }: Slice,
): readonly Chapter[] {
  return start === 0 && end === undefined
    ? chapters
    : sliceChapters(chapters, { start, ...(end === undefined ? {} : { end }) });
}
