import type { AnswerCache } from './answer-cache.ts';
import { PlaylistItemListSchema, PlaylistListSchema, VideoListSchema } from './answer-schemas.ts';
import type { PlaylistItemList, PlaylistList, VideoList } from './answer-schemas.ts';
import { askYouTube } from './ask-youtube.ts';
import type { HttpAnswer } from './ask-youtube.ts';
import type { Patience } from './retrying.ts';
import { youtube } from './youtube-client.ts';

export interface YouTubeApiOptions {
  readonly key: string;
  /** Where the API is, without its path; YouTube itself unless given. */
  readonly rootUrl?: string;
  readonly timeoutMs: number;
  readonly patience: Patience;
  readonly cache?: AnswerCache;
}

/** The three lists sync needs, each answer checked. All throw a UserError a person can act on. */
export interface YouTubeApi {
  playlist(id: string): Promise<PlaylistList>;
  /** Up to 50 items from a page token on. */
  playlistItems(id: string, pageToken?: string): Promise<PlaylistItemList>;
  /** Up to 50 videos; YouTube leaves out, without a word, those it will not show. */
  videos(ids: readonly string[]): Promise<VideoList>;
  /** Requests sent so far; each list costs one unit of the daily quota. */
  units(): number;
}

const LARGEST_ANSWER = 32 * 1024 * 1024;

/** Speaks to the YouTube Data API. */
export function createYouTubeApi(options: YouTubeApiOptions): YouTubeApi {
  const rootUrl = options.rootUrl === undefined ? undefined : new URL(options.rootUrl);
  const client = youtube({
    version: 'v3',
    auth: options.key,
    ...(rootUrl && { rootUrl: rootUrl.href }),
  });
  let units = 0;
  const ask = { ...options, onRequest: () => (units += 1) };
  const sending = (headers: Record<string, string>) => ({
    headers,
    timeout: options.timeoutMs,
    retry: false,
    responseType: 'json' as const,
    validateStatus: () => true,
    maxContentLength: LARGEST_ANSWER,
    ...(rootUrl && isLoopback(rootUrl) && { noProxy: [rootUrl.origin] }),
  });
  return {
    playlist: (id) =>
      askYouTube(
        {
          request: `playlists ${id}`,
          schema: PlaylistListSchema,
          send: (headers): Promise<HttpAnswer> =>
            client.playlists.list(
              { part: ['snippet,contentDetails'], id: [id], maxResults: 50 },
              sending(headers),
            ),
        },
        ask,
      ),
    playlistItems: (id, pageToken) =>
      askYouTube(
        {
          request: `playlistItems ${id} ${pageToken ?? ''}`,
          schema: PlaylistItemListSchema,
          send: (headers): Promise<HttpAnswer> =>
            client.playlistItems.list(
              {
                part: ['snippet,contentDetails,status'],
                playlistId: id,
                maxResults: 50,
                ...(pageToken !== undefined && { pageToken }),
              },
              sending(headers),
            ),
        },
        ask,
      ),
    videos: (ids) =>
      askYouTube(
        {
          request: `videos ${ids.join(',')}`,
          schema: VideoListSchema,
          send: (headers): Promise<HttpAnswer> =>
            client.videos.list(
              {
                part: ['snippet,contentDetails,status,liveStreamingDetails'],
                id: [ids.join(',')],
                maxResults: 50,
              },
              sending(headers),
            ),
        },
        ask,
      ),
    units: () => units,
  };
}

const isLoopback = ({ hostname }: URL) =>
  /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
