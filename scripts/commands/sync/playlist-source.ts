import type { FetchedPlaylist } from '../../../src/domain/sync/fetched-playlist.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { createAnswerCache } from '../../adapters/youtube/answer-cache.ts';
import { fetchFeed } from '../../adapters/youtube/fetch-feed.ts';
import { readDump } from '../../adapters/youtube/read-dump.ts';
import type { Patience } from '../../adapters/youtube/retrying.ts';

export interface SourceOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly patience: Patience;
  /** Milliseconds to wait for an answer. */
  readonly timeoutMs: number;
  /** A `yt-dlp` dump to read instead of asking YouTube. */
  readonly from?: string | undefined;
  /** Where answers are kept between runs; absent to ask afresh. */
  readonly cacheFolder?: string | undefined;
  /** Takes lists whose length is not the announced one. */
  readonly trust?: boolean;
}

interface FetchRequest {
  readonly id: string;
  readonly knownIds: readonly string[];
  readonly onProgress: (done: number, total: number) => void;
}

/** Where playlists come from in this run; all give the same shape. */
export interface PlaylistSource {
  readonly name: string;
  /** The one playlist it knows, for a dump. */
  readonly playlistId?: string;
  fetch(request: FetchRequest): Promise<FetchedPlaylist>;
}

/** A dump where one is named, the API where there is a key, else the public feed. */
export async function openPlaylistSource(options: SourceOptions): Promise<PlaylistSource> {
  const { env, from } = options;
  if (from !== undefined) return dumpSource(await readDump(from), from);
  const key = env['YOUTUBE_API_KEY']?.trim() ?? '';
  const apiUrl = env['YOUTUBE_API_URL'];
  if (key !== '') return apiSource(key, apiUrl, options);
  if (apiUrl !== undefined && env['YOUTUBE_FEED_URL'] === undefined) {
    throw new UserError(
      'YOUTUBE_API_URL is set, but YOUTUBE_API_KEY is not. Nothing was written.',
      {
        remedy:
          'Set YOUTUBE_API_KEY, or unset YOUTUBE_API_URL to read the public feed without a key.',
      },
    );
  }
  return {
    name: 'YouTube’s public feed, as YOUTUBE_API_KEY is not set',
    fetch: ({ id }) =>
      fetchFeed(id, {
        ...options,
        ...(env['YOUTUBE_FEED_URL'] !== undefined && { rootUrl: env['YOUTUBE_FEED_URL'] }),
      }),
  };
}

async function apiSource(
  key: string,
  rootUrl: string | undefined,
  { patience, timeoutMs, cacheFolder, trust }: SourceOptions,
): Promise<PlaylistSource> {
  const [{ createYouTubeApi }, { fetchPlaylist }] = await Promise.all([
    import('../../adapters/youtube/youtube-api.ts'),
    import('../../adapters/youtube/fetch-playlist.ts'),
  ]);
  const api = createYouTubeApi({
    key,
    patience,
    timeoutMs,
    ...(rootUrl !== undefined && { rootUrl }),
    ...(cacheFolder !== undefined && { cache: createAnswerCache(cacheFolder) }),
  });
  return {
    name: 'the YouTube Data API',
    fetch: ({ id, knownIds, onProgress }) =>
      fetchPlaylist(api, id, { knownIds, trustCount: trust === true, onProgress }),
  };
}

function dumpSource(dump: FetchedPlaylist, file: string): PlaylistSource {
  return {
    name: `the dump ${file}`,
    playlistId: dump.id,
    fetch: ({ id }) =>
      id === dump.id
        ? Promise.resolve(dump)
        : Promise.reject(
            new UserError('The dump is of another playlist. Nothing was written.', {
              at: { file },
              found: dump.id,
              expected: id,
            }),
          ),
  };
}
