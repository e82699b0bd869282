import type { SyncedVideos } from '../../../src/domain/schema/synced-videos.ts';
import type { FetchedPlaylist, FetchedVideo } from '../../../src/domain/sync/fetched-playlist.ts';

/** An archive before its first sync. */
export const nothing: SyncedVideos = { playlists: [], videos: [] };
export const id = (n: number) => `video-${String(n).padStart(5, '0')}`;

/** A recording as the API tells it, a hidden one without its words. */
export function video(n: number, more: Partial<FetchedVideo> = {}): FetchedVideo {
  const told = { rawTitle: `Talk ${n}`, description: '', duration: 600 + n };
  const silent = more.state === 'private' || more.state === 'gone';
  return { id: id(n), state: 'published', ...(silent ? {} : told), ...more };
}

/** One playlist, read to its end. */
export function playlist(
  videos: FetchedVideo[],
  more: Partial<FetchedPlaylist> = {},
): FetchedPlaylist {
  return {
    id: 'PLmergetest01',
    title: 'Harbour Days',
    description: '',
    source: 'api',
    videos,
    elsewhere: [],
    duplicates: [],
    complete: true,
    lacks: [],
    units: 3,
    ...more,
  };
}
