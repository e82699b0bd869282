import type { FetchedPlaylist, FetchedVideo } from '../../../src/domain/sync/fetched-playlist.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import type { PlaylistItem } from './answer-schemas.ts';
import { failureMessage } from './failure-messages.ts';
import { readApiVideo, readUnconfirmed, stateOfItem } from './read-api-video.ts';
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
  const items = new Map<string, PlaylistItem>();
  const duplicates = new Set<string>();
  for (const entry of entries) {
    const { videoId } = entry.contentDetails;
    if (items.has(videoId)) duplicates.add(videoId);
    else items.set(videoId, entry);
  }
  const listed = [...items.values()].filter((item) => stateOfItem(item) === 'listed');
  const listedIds = listed.map((item) => item.contentDetails.videoId);
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
    videos: [...items].map(([videoId, item]) => readItem(videoId, item, found)),
    elsewhere: missing.flatMap((one) => found.get(one) ?? []),
    duplicates: [...duplicates],
    complete: true,
    lacks: [],
    units: api.units() - before,
  };
}

function readItem(
  id: string,
  item: PlaylistItem,
  found: ReadonlyMap<string, FetchedVideo>,
): FetchedVideo {
  const state = stateOfItem(item);
  return state === 'listed' ? (found.get(id) ?? readUnconfirmed(item)) : { id, state };
}

async function fetchItems(
  api: YouTubeApi,
  id: string,
  options: FetchOptions,
): Promise<PlaylistItem[]> {
  const entries: PlaylistItem[] = [];
  const tokens = new Set<string>();
  let token: string | undefined;
  let announced = 0;
  do {
    const page = await api.playlistItems(id, token);
    entries.push(...page.items);
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
