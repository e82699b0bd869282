import type { SyncedVideo } from '../schema/synced-videos.ts';
import type { FetchedVideo, PlaylistSource } from './fetched-playlist.ts';

type Detail = Exclude<keyof FetchedVideo & keyof SyncedVideo, 'id' | 'state' | 'rawTitle'>;

/**
 * What each source always speaks of: a detail it leaves out is none; of the others what is known stays. A
 * dump may be a quick one that tells titles and lengths only, and says so itself where there is none.
 */
const SPEAKS_OF: Readonly<Record<PlaylistSource, ReadonlySet<Detail>>> = {
  api: new Set<Detail>([
    'description',
    'duration',
    'publishedAt',
    'startedAt',
    'language',
    'channel',
    'embeddable',
    'licence',
    'blockedIn',
    'allowedIn',
  ]),
  dump: new Set<Detail>(),
  feed: new Set<Detail>(),
};

/** The order of the keys in the file. */
const DETAILS = [
  'description',
  'duration',
  'publishedAt',
  'startedAt',
  'language',
  'channel',
  'embeddable',
  'licence',
  'blockedIn',
  'allowedIn',
  'chapters',
  'captionTracks',
  'thumbnail',
] as const satisfies readonly (keyof SyncedVideo)[];

/**
 * What is known of a recording after a source has spoken. Private or gone, it keeps all that was known
 * and the day (`today`, `2024-03-19`) it was first seen so; undefined where nothing ever was known.
 */
export function mergeVideo(
  earlier: SyncedVideo | undefined,
  fetched: FetchedVideo,
  source: PlaylistSource,
  today: string,
): SyncedVideo | undefined {
  if (fetched.state === 'private' || fetched.state === 'gone') {
    return earlier && withState(earlier, fetched.state, today);
  }
  if (fetched.state === 'unconfirmed' && earlier) return earlier;
  const rawTitle = fetched.rawTitle || earlier?.rawTitle;
  if (!rawTitle) return undefined;
  const speaksOf = SPEAKS_OF[source];
  const merged: Record<string, unknown> = {
    id: fetched.id,
    state: fetched.state === 'upcoming' ? 'upcoming' : 'published',
    rawTitle,
    description: '',
  };
  for (const detail of DETAILS) {
    const told = toldOf(fetched, earlier, detail);
    const kept = speaksOf.has(detail) ? undefined : earlier?.[detail];
    const value = told ?? kept;
    if (value !== undefined && !isNone(detail, value)) merged[detail] = value;
  }
  return merged as SyncedVideo;
}

/** An empty list of chapters or tracks is not written; an empty one of countries says “nowhere”. */
function isNone(detail: (typeof DETAILS)[number], value: unknown): boolean {
  const listed = detail === 'chapters' || detail === 'captionTracks';
  return listed && Array.isArray(value) && value.length === 0;
}

/** What a source says of a detail, with the caption tracks of a kind it is silent about. */
function toldOf(
  fetched: FetchedVideo,
  earlier: SyncedVideo | undefined,
  detail: (typeof DETAILS)[number],
): unknown {
  if (detail === 'thumbnail') return undefined;
  const { captionTracks, untoldTracks } = fetched;
  if (detail !== 'captionTracks' || !captionTracks || !untoldTracks) return fetched[detail];
  const kept = earlier?.captionTracks?.filter(({ kind }) => kind === untoldTracks) ?? [];
  return untoldTracks === 'edited' ? [...kept, ...captionTracks] : [...captionTracks, ...kept];
}

/** The same recording with another state; `since` stays where the state does. */
export function withState(
  video: SyncedVideo,
  state: 'private' | 'gone',
  today: string,
): SyncedVideo {
  if (video.state === state) return video;
  const marked = { id: video.id, state, since: today };
  return { ...marked, ...video, ...marked };
}
