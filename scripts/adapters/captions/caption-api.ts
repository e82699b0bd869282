import { z } from 'zod';
import { UserError } from '../../../src/domain/user-error.ts';
import type { HttpAnswer } from '../youtube/ask-youtube.ts';
import { askYouTube } from '../youtube/ask-youtube.ts';
import type { Patience } from '../youtube/retrying.ts';
import { youtube } from '../youtube/youtube-client.ts';
import { describePullFailure } from './pull-failure.ts';
import { largestCaptionFile } from './read-caption-file.ts';
import type { signIn } from './sign-in/sign-in.ts';

const TrackListSchema = z.object({
  items: z
    .array(
      z.object({
        id: z.string().min(1).max(200),
        snippet: z.object({
          language: z.string(),
          name: z.string().default(''),
          trackKind: z.string().default('standard'),
          lastUpdated: z.string().max(40).default(''),
          isDraft: z.boolean().default(false),
          status: z.string().default('serving'),
        }),
      }),
    )
    .default([]),
});

/** A track of captions as YouTube lists it. */
export type ListedTrack = z.infer<typeof TrackListSchema>['items'][number];

export interface CaptionApiOptions {
  readonly auth: Awaited<ReturnType<typeof signIn>>;
  /** Where the API is, without its path; YouTube itself unless given. */
  readonly rootUrl?: string;
  readonly timeoutMs: number;
  readonly patience: Patience;
}

/** What the owner of videos may ask of their captions. All throw a UserError a person can act on. */
export interface CaptionApi {
  tracks(videoId: string): Promise<readonly ListedTrack[]>;
  /** The track as WebVTT. */
  download(trackId: string): Promise<string>;
  /** Units of the daily quota spent so far. */
  units(): number;
}

/** Speaks to the captions part of the YouTube Data API. */
export function createCaptionApi(options: CaptionApiOptions): CaptionApi {
  const root = options.rootUrl === undefined ? undefined : readRoot(options.rootUrl);
  const client = youtube({
    version: 'v3',
    auth: options.auth,
    ...(root && { rootUrl: root.href }),
  });
  let units = 0;
  const sending = {
    timeout: options.timeoutMs,
    retry: false,
    validateStatus: () => true,
    maxContentLength: largestCaptionFile,
    ...(root && { noProxy: [root.origin] }),
  };
  return {
    async tracks(videoId) {
      const { items } = await askYouTube(
        {
          request: `captions ${videoId}`,
          schema: TrackListSchema,
          explain: describePullFailure,
          send: (headers): Promise<HttpAnswer> =>
            client.captions.list(
              { part: ['snippet'], videoId },
              { ...sending, headers, responseType: 'json' as const },
            ),
        },
        { ...options, onRequest: () => (units += 50) },
      );
      return items;
    },
    download: (trackId) =>
      askYouTube(
        {
          request: `caption ${trackId}`,
          schema: z.string(),
          explain: describePullFailure,
          send: async (headers): Promise<HttpAnswer> => {
            const answer = await client.captions.download(
              { id: trackId, tfmt: 'vtt' },
              { ...sending, headers, responseType: 'text' as const },
            );
            const failed = answer.status < 200 || answer.status >= 300;
            return { ...answer, data: failed ? parseJson(answer.data) : answer.data };
          },
        },
        { ...options, onRequest: () => (units += 200) },
      ),
    units: () => units,
  };
}

/** What an answer in text says if it is JSON after all, as failures are. */
function parseJson(data: unknown): unknown {
  try {
    return typeof data === 'string' ? JSON.parse(data) : data;
  } catch {
    return data;
  }
}

/** A sign-in is sent along, so nobody on the way may read it. */
function readRoot(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const loopback = url && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (url && (url.protocol === 'https:' || (url.protocol === 'http:' && loopback))) return url;
  throw new UserError('YOUTUBE_API_URL is not an address a sign-in may be sent to.', {
    expected: 'https://…, or http:// on this computer',
    remedy: 'Correct it, or unset it to ask YouTube itself.',
  });
}
