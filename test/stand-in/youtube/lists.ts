import { apiErrors } from './api-errors.ts';
import type { ApiError } from './api-errors.ts';
import { channel } from './content.ts';
import type { StandInPlaylist, StandInVideo } from './content.ts';
import type { FaultKind } from './faults.ts';
import {
  captionResources,
  channelResource,
  etagOf,
  playlistItemResource,
  playlistResource,
  videoResource,
} from './resources.ts';

export interface Library {
  readonly playlists: ReadonlyMap<string, StandInPlaylist>;
  readonly videos: ReadonlyMap<string, StandInVideo>;
  /** The stand-in's own address, for pictures. */
  readonly root: string;
}

export type ListAnswer =
  { readonly ok: Readonly<Record<string, unknown>> } | { readonly error: ApiError };

const unavailable = new Set(['private', 'deleted']);

function listResponse(kind: string, rest: object): ListAnswer {
  const body = { kind: `youtube#${kind}ListResponse`, ...rest };
  return { ok: { ...body, etag: etagOf(body) } };
}

/** The resource with the parts that were asked for and nothing else. */
function partsOf(query: URLSearchParams, resource: object): object {
  const asked = new Set(['kind', 'etag', 'id', ...listed(query, 'part')]);
  return Object.fromEntries(Object.entries(resource).filter(([name]) => asked.has(name)));
}

/** Values of a parameter that may repeat or hold a comma-separated list. */
function listed(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .filter((value) => value !== '');
}

export function listPlaylists(query: URLSearchParams, library: Library): ListAnswer {
  const ids = listed(query, 'id');
  if (ids.length === 0 && query.get('channelId') === null) return { error: apiErrors['no-filter'] };
  const items = [...library.playlists.values()]
    .filter((playlist) => ids.length === 0 || ids.includes(playlist.id))
    .slice(0, 50)
    .map((playlist) => partsOf(query, playlistResource(playlist)));
  return listResponse('playlist', {
    pageInfo: { totalResults: items.length, resultsPerPage: 5 },
    items,
  });
}

const tokenFor = (offset: number) => Buffer.from(`PT:${offset}`).toString('base64url');

function offsetOf(token: string): number | undefined {
  const match = /^PT:(\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString('utf8'));
  return match ? Number(match[1]) : undefined;
}

export function listPlaylistItems(
  query: URLSearchParams,
  library: Library,
  fault?: FaultKind,
): ListAnswer {
  const playlist = library.playlists.get(query.get('playlistId') ?? '');
  if (!playlist) return { error: apiErrors['playlist-not-found'] };
  const size = Number(query.get('maxResults') ?? '5');
  if (size > 50) return { error: apiErrors['bad-max-results'] };
  const token = query.get('pageToken');
  const start = token === null ? 0 : offsetOf(token);
  if (start === undefined) return { error: apiErrors['token-fails'] };
  const offset = fault === 'token-endless' ? start % playlist.videoIds.length : start;
  const positions = playlist.videoIds
    .slice(offset, offset + size)
    .map((_, index) => offset + index);
  const items = positions.map((position) => {
    const video = library.videos.get(playlist.videoIds[position] ?? '');
    return partsOf(query, playlistItemResource(playlist, position, video, library.root));
  });
  const more = offset + size < playlist.videoIds.length;
  const next =
    fault === 'token-loop'
      ? tokenFor(size)
      : fault === 'token-endless'
        ? tokenFor(start + size)
        : more
          ? tokenFor(offset + size)
          : undefined;
  return listResponse('playlistItem', {
    ...(next !== undefined && { nextPageToken: next }),
    ...(offset > 0 && { prevPageToken: tokenFor(Math.max(0, offset - size)) }),
    items: fault === 'items-lost' ? items.slice(2) : items,
    pageInfo: {
      totalResults: playlist.videoIds.length + (fault === 'count-off' ? 3 : 0),
      resultsPerPage: size,
    },
  });
}

/** Leaves out unknown, private and deleted ids without a word, as YouTube does; order is not the request's. */
export function listVideos(
  query: URLSearchParams,
  library: Library,
  fault?: FaultKind,
): ListAnswer {
  const ids = listed(query, 'id');
  if (ids.length === 0) return { error: apiErrors['no-filter'] };
  if (ids.length > 50) return { error: apiErrors['bad-max-results'] };
  const items = [...new Set(ids)]
    .sort()
    .map((id) => library.videos.get(id))
    .filter((video) => video !== undefined)
    .filter((video) => !unavailable.has(video.availability ?? 'public'))
    .map((video) => partsOf(query, videoResource(video, library.root)));
  const shown = fault === 'left-out' ? [] : items;
  return listResponse('video', {
    items: shown,
    pageInfo: { totalResults: shown.length, resultsPerPage: shown.length },
  });
}

/** Has no `items` key at all where nothing matches. */
export function listChannels(query: URLSearchParams): ListAnswer {
  const match = listed(query, 'id').includes(channel.id);
  return listResponse('channel', {
    pageInfo: { totalResults: match ? 1 : 0, resultsPerPage: 5 },
    ...(match && { items: [partsOf(query, channelResource())] }),
  });
}

export function listCaptions(query: URLSearchParams, library: Library): ListAnswer {
  const video = library.videos.get(query.get('videoId') ?? '');
  return listResponse('caption', { items: video ? captionResources(video) : [] });
}
