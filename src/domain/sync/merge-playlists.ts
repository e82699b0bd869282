import type { SyncedPlaylist, SyncedVideo, SyncedVideos } from '../schema/synced-videos.ts';
import type { FetchedPlaylist, FetchedVideo, PlaylistSource } from './fetched-playlist.ts';
import { mergeOrder } from './merge-order.ts';
import { mergeVideo, withState } from './merge-video.ts';
import type { SyncChange } from './sync-change.ts';

export interface MergedPlaylists {
  readonly synced: SyncedVideos;
  /** One a recording, in the order of the file; nameless ones last. */
  readonly changes: readonly SyncChange[];
}

/**
 * What is known of an event's recordings after its playlists were read. Nothing is ever removed: a
 * recording that left every complete playlist and YouTube too is `gone` since `today`.
 * Merging the same playlists again changes nothing.
 */
export function mergePlaylists(
  earlier: SyncedVideos,
  fetched: readonly FetchedPlaylist[],
  today: string,
): MergedPlaylists {
  const before = new Map(earlier.videos.map((video) => [video.id, video]));
  const told = new Map<string, { video: FetchedVideo; source: PlaylistSource }>();
  for (const { source, elsewhere, videos } of fetched) {
    for (const video of [...elsewhere, ...videos]) {
      if (!told.has(video.id) || isTelling(video)) told.set(video.id, { video, source });
    }
  }
  const after = new Map<string, SyncedVideo>();
  for (const [id, { video, source }] of told) {
    const merged = mergeVideo(before.get(id), video, source, today);
    if (merged) after.set(id, merged);
  }
  const watched = watchedIds(earlier, fetched);
  for (const video of earlier.videos) {
    if (told.has(video.id)) continue;
    after.set(video.id, watched.has(video.id) ? withState(video, 'gone', today) : video);
  }
  const playlists = mergeLists(earlier.playlists, fetched, after);
  const order = mergeOrder(
    earlier.videos.map(({ id }) => id),
    playlists.flatMap(({ items }) => items),
  );
  const videos = order.flatMap((id) => after.get(id) ?? []);
  const listed = new Set(fetched.flatMap((playlist) => playlist.videos.map(({ id }) => id)));
  const changes = videos.map((video) =>
    changeOf(before.get(video.id), video, {
      told: told.get(video.id)?.video,
      left: !listed.has(video.id) && watched.has(video.id),
    }),
  );
  const nameless = [...told.keys()].filter((id) => !after.has(id));
  return {
    synced: { ...earlier, playlists, videos },
    changes: [
      ...changes,
      ...nameless.map((videoId) => ({ kind: 'nameless' as const, videoId, title: '' })),
    ],
  };
}

const isTelling = ({ state }: FetchedVideo) => state === 'published' || state === 'upcoming';

/** Recordings whose absence would tell something: listed before in a playlist that was read to its end. */
function watchedIds(earlier: SyncedVideos, fetched: readonly FetchedPlaylist[]): Set<string> {
  const complete = new Set(fetched.filter((one) => one.complete).map(({ id }) => id));
  const watched = new Set(earlier.playlists.flatMap(({ items }) => items));
  const unread = earlier.playlists.filter(({ id }) => !complete.has(id));
  for (const { items } of unread) for (const id of items) watched.delete(id);
  return watched;
}

function mergeLists(
  earlier: readonly SyncedPlaylist[],
  fetched: readonly FetchedPlaylist[],
  known: ReadonlyMap<string, SyncedVideo>,
): SyncedPlaylist[] {
  const before = new Map(earlier.map((playlist) => [playlist.id, playlist]));
  for (const { id, title, description, source, videos, complete } of fetched) {
    const old = before.get(id);
    const now = videos.map((video) => video.id).filter((videoId) => known.has(videoId));
    const items = complete || !old ? mergeOrder(old?.items ?? [], now) : appended(old.items, now);
    before.set(id, {
      id,
      title: title || (old?.title ?? ''),
      description: description || (old?.description ?? ''),
      source: complete || !old ? source : old.source,
      items,
    });
  }
  return [...before.values()];
}

/** The feed lists newest first and not all: what it adds comes after what is known. */
function appended(old: readonly string[], now: readonly string[]): string[] {
  const known = new Set(old);
  return [...old, ...now.filter((id) => !known.has(id))];
}

function changeOf(
  before: SyncedVideo | undefined,
  after: SyncedVideo,
  seen: { told: FetchedVideo | undefined; left: boolean },
): SyncChange {
  const base = { videoId: after.id, title: after.rawTitle };
  if (!before) return { kind: 'new', ...base };
  if (after.state !== before.state) {
    if (after.state === 'private' || after.state === 'gone') return { kind: after.state, ...base };
    if (before.state === 'private' || before.state === 'gone') return { kind: 'back', ...base };
  }
  if (before.rawTitle !== after.rawTitle) {
    return { kind: 'renamed', ...base, formerTitle: before.rawTitle };
  }
  if (seen.told?.state === 'unconfirmed') return { kind: 'unconfirmed', ...base };
  if (seen.left && seen.told && isTelling(seen.told)) return { kind: 'left', ...base };
  const details = changedDetails(before, after);
  return details.length > 0
    ? { kind: 'changed', ...base, details }
    : { kind: 'unchanged', ...base };
}

function changedDetails(before: SyncedVideo, after: SyncedVideo): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof SyncedVideo>;
  return [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
