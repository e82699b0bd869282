import { boundPlaylist } from '../../../src/domain/sync/bound-playlist.ts';
import type { FetchedPlaylist } from '../../../src/domain/sync/fetched-playlist.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { createAnswerCache } from '../../adapters/youtube/answer-cache.ts';
import { fetchFeed } from '../../adapters/youtube/fetch-feed.ts';
import { readDump } from '../../adapters/youtube/read-dump.ts';
import type { ReadDump } from '../../adapters/youtube/read-dump.ts';
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
export interface FetchesPlaylist {
  readonly name: string;
  /** The one playlist it knows, for a dump. */
  readonly playlistId?: string;
  /** Whether it knows one playlist, but not which. */
  readonly nameless?: boolean;
  /** An origin pictures may come from besides YouTube’s: that of a stand-in or a proxy. */
  readonly pictureOrigin?: string | undefined;
  fetch(request: FetchRequest): Promise<FetchedPlaylist>;
}

/** A dump where one is named, the API where there is a key, else the public feed. */
export async function openPlaylistSource(options: SourceOptions): Promise<FetchesPlaylist> {
  const { env, from } = options;
  const apiUrl = readAddress(env, 'YOUTUBE_API_URL');
  const feedUrl = readAddress(env, 'YOUTUBE_FEED_URL');
  const pictureOrigin = (apiUrl ?? feedUrl)?.origin;
  const source = await chooseSource(options, from, apiUrl?.href, feedUrl?.href);
  const fetch = async (request: FetchRequest) => boundPlaylist(await source.fetch(request));
  return { ...source, fetch, pictureOrigin };
}

function readAddress(env: SourceOptions['env'], name: string): URL | undefined {
  const text = env[name]?.trim() ?? '';
  if (text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
  throw new UserError(`${name} is not an address. Nothing was written.`, {
    expected: 'https://… or http://…',
    remedy: 'Correct it, or unset it to ask YouTube itself.',
  });
}

async function chooseSource(
  options: SourceOptions,
  from: string | undefined,
  apiUrl: string | undefined,
  feedUrl: string | undefined,
): Promise<FetchesPlaylist> {
  if (from !== undefined) return dumpSource(await readDump(from), from);
  const key = options.env['YOUTUBE_API_KEY']?.trim() ?? '';
  if (key !== '') return apiSource(key, apiUrl, options);
  if (apiUrl !== undefined && feedUrl === undefined) {
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
        ...(feedUrl !== undefined && { rootUrl: feedUrl }),
      }),
  };
}

async function apiSource(
  key: string,
  rootUrl: string | undefined,
  { patience, timeoutMs, cacheFolder, trust }: SourceOptions,
): Promise<FetchesPlaylist> {
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

/** A dump of single videos is of whichever playlist a person says. */
function dumpSource(dump: ReadDump, file: string): FetchesPlaylist {
  const name = `the dump ${file}`;
  const { id: own } = dump;
  if (own === undefined) {
    return { name, nameless: true, fetch: ({ id }) => Promise.resolve({ ...dump, id }) };
  }
  return {
    name,
    playlistId: own,
    fetch: ({ id }) =>
      id === own
        ? Promise.resolve({ ...dump, id })
        : Promise.reject(
            new UserError('The dump is of another playlist. Nothing was written.', {
              at: { file },
              found: own,
              expected: id,
            }),
          ),
  };
}
