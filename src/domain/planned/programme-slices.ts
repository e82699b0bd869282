import type { SliceEntry } from '../schema/schedule-file.ts';
import type { SyncedSession } from '../schema/synced-programme.ts';

const videoFile = /\.(?:mp4|webm|ogv|m4v|mov|mkv)(?:[?#]|$)/i;

/**
 * The recordings a programme names that a page can play: YouTube's, and files where it names no other. A file beside
 * a video is its mirror; several files are one talk in several forms, of which the first is taken.
 */
export function slicesOfProgramme({ recordings }: SyncedSession): SliceEntry[] {
  const videos = recordings.flatMap(({ video, start = 0, end }): SliceEntry[] =>
    video === undefined ? [] : [{ video, start, end, role: 'main' }],
  );
  const file = recordings.find(({ url }) => url !== undefined && videoFile.test(url));
  const role = videos.length === 0 ? 'main' : 'mirror';
  const mirror =
    file?.url && ({ file: file.url, start: file.start ?? 0, end: file.end, role } as const);
  return mirror ? [...videos, mirror] : videos;
}

/** Where a talk can be watched that no page can play: another site's page of it. */
export function watchPagesOf({ recordings }: SyncedSession): string[] {
  return recordings.flatMap(({ url }) => (url === undefined || videoFile.test(url) ? [] : [url]));
}
