import type { FetchedPlaylist, FetchedVideo } from '../../../src/domain/sync/fetched-playlist.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { failureMessage } from './failure-messages.ts';
import { readApiVideo, readEntry } from './read-api-video.ts';
import type { PlaylistEntry } from './read-api-video.ts';
import type { YouTubeApi } from './youtube-api.ts';

export interface FetchOptions {
  /** Videos of earlier runs; those no longer in the playlist are asked for too. */
  readonly knownIds?: readonly string[];
  /** Takes the list as it is though its length is not the announced one. */
  readonly trustCount?: boolean;
  onProgress?(done: number, total: number): void;
}

const PAGE = 50;
const MOST_PAGES = 1_000;

/**
 * Reads a whole playlist in 1 + 2·⌈n/50⌉ requests, n being its videos and those known from earlier runs.
 * Throws a UserError, with nothing half-read given back, when an answer fails or does not add up.
 */
export async function fetchPlaylist(
  api: YouTubeApi,
  id: string,
  options: FetchOptions = {},
): Promise<FetchedPlaylist> {
  const before = api.units();
  const playlist = (await api.playlist(id)).items.find((one) => one.id === id);
  if (!playlist) throw failureMessage({ kind: 'not-found', retry: false, said: '' });
  const { title, description } = playlist.snippet;
  const entries = playlist.contentDetails.itemCount === 0 ? [] : await fetchItems(api, id, options);
  const items = new Map<string, PlaylistEntry>();
  const duplicates = new Set<string>();
  for (const entry of entries) {
    const { videoId } = entry;
    if (items.has(videoId)) duplicates.add(videoId);
    else items.set(videoId, entry);
  }
  const listedIds = [...items.values()]
    .filter(({ state }) => state === 'listed')
    .map(({ videoId }) => videoId);
  const missing = (options.knownIds ?? []).filter((known) => !items.has(known));
  const found = await fetchVideos(api, [...listedIds, ...missing], (done) =>
    options.onProgress?.(entries.length + done, entries.length + listedIds.length),
  );
  const leftOut = listedIds.filter((one) => !found.has(one)).length;
  if (leftOut > 0 && leftOut * 2 > listedIds.length)
    throw doesNotAddUp(listedIds.length, listedIds.length - leftOut);
  return {
    id,
    title,
    description,
    source: 'api',
    videos: [...items.values()].map((entry) => readVideo(entry, found)),
    elsewhere: missing.flatMap((one) => found.get(one) ?? []),
    duplicates: [...duplicates],
    complete: true,
    lacks: [],
    units: api.units() - before,
  };
}

/** What is known of a video in the playlist; one that was left out when asked for is `unconfirmed`. */
function readVideo(entry: PlaylistEntry, found: ReadonlyMap<string, FetchedVideo>): FetchedVideo {
  const { videoId: id, state, bare, title: rawTitle, publishedAt, thumbnail } = entry;
  if (state !== 'listed') return { id, state };
  const video = found.get(id);
  if (video) return video;
  if (bare) return { id, state: 'gone' };
  return {
    id,
    state: 'unconfirmed',
    rawTitle,
    ...(publishedAt !== undefined && { publishedAt }),
    ...(thumbnail && { thumbnail }),
  };
}

async function fetchItems(
  api: YouTubeApi,
  id: string,
  options: FetchOptions,
): Promise<PlaylistEntry[]> {
  const entries: PlaylistEntry[] = [];
  const tokens = new Set<string>();
  let token: string | undefined;
  let announced = 0;
  do {
    const page = await api.playlistItems(id, token);
    entries.push(...page.items.map(readEntry));
    announced = page.pageInfo.totalResults;
    options.onProgress?.(entries.length, announced * 2);
    token = page.nextPageToken;
    if (token === undefined) break;
    if (tokens.has(token) || tokens.size >= MOST_PAGES || entries.length > announced + PAGE) {
      throw new UserError('YouTube’s list of this playlist has no end. Nothing was written.', {
        found: `${entries.length} entries where ${announced} were announced`,
        remedy: 'Run it again in a few minutes.',
      });
    }
    tokens.add(token);
  } while (true);
  if (entries.length !== announced && options.trustCount !== true) {
    throw doesNotAddUp(announced, entries.length);
  }
  return entries;
}

function doesNotAddUp(announced: number, listed: number): UserError {
  return new UserError('YouTube’s answer does not add up. Nothing was written.', {
    found: `${listed} videos`,
    expected: `${announced}, as YouTube announced`,
    remedy: 'Run it again later. If it stays so, --trust takes the list as it is.',
  });
}

async function fetchVideos(
  api: YouTubeApi,
  ids: readonly string[],
  onProgress: (done: number) => void,
): Promise<Map<string, FetchedVideo>> {
  const found = new Map<string, FetchedVideo>();
  for (let start = 0; start < ids.length; start += PAGE) {
    const asked = ids.slice(start, start + PAGE);
    const { items } = await api.videos(asked);
    for (const video of items) {
      if (asked.includes(video.id)) found.set(video.id, readApiVideo(video));
    }
    onProgress(Math.min(ids.length, start + PAGE));
  }
  return found;
}
