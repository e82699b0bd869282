import type { FetchedPlaylist } from '../../../src/domain/sync/fetched-playlist.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { failureMessage } from './failure-messages.ts';
import { parseFeed } from './parse-feed.ts';
import { readBounded } from './read-bounded.ts';
import { withRetries } from './retrying.ts';
import type { Attempt, Patience } from './retrying.ts';

export interface FeedOptions {
  /** Where the feed is, without its path; YouTube itself unless given. */
  readonly rootUrl?: string;
  readonly timeoutMs: number;
  readonly patience: Patience;
}

const NEWEST = 15;
const LARGEST_FEED = 4 * 1024 * 1024;

/** Reads the public feed of a playlist, which needs no key and says less; `lacks` names what. */
export async function fetchFeed(id: string, options: FeedOptions): Promise<FetchedPlaylist> {
  const url = new URL('/feeds/videos.xml', options.rootUrl ?? 'https://www.youtube.com');
  url.searchParams.set('playlist_id', id);
  const text = await withRetries((n) => askOnce(url, n, options), options.patience);
  const feed = parseFeed(text);
  if (!feed) {
    throw new UserError(
      'The playlist’s public feed was cut off or is no feed. Nothing was written.',
      {
        remedy: 'Run it again in a few minutes.',
      },
    );
  }
  const byId = new Map(feed.videos.map((video) => [video.id, video]));
  return {
    id,
    title: feed.title,
    description: '',
    source: 'feed',
    videos: [...byId.values()],
    elsewhere: [],
    duplicates: [],
    complete: false,
    lacks: [
      `the feed names at most the newest ${NEWEST} videos`,
      'no durations, languages or chapters outside the description',
      'no word of private, deleted or moved videos',
    ],
    units: 0,
  };
}

async function askOnce(url: URL, n: number, options: FeedOptions): Promise<Attempt<string>> {
  let response: Response;
  let body: Buffer;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(options.timeoutMs) });
    body = await readBounded(response, LARGEST_FEED);
  } catch {
    return {
      ok: false,
      error: new UserError('YouTube’s public feed cannot be read. Nothing was written.', {
        found: 'no whole answer',
        remedy: 'Look whether this computer is online, then run it again.',
      }),
      retry: n < 3,
    };
  }
  if (response.ok) return { ok: true, value: body.toString('utf8') };
  if (response.status === 404) {
    const error = failureMessage({ kind: 'not-found', retry: false, said: '' });
    return { ok: false, error, retry: false };
  }
  const again = response.status === 429 || response.status >= 500;
  const kind = response.status === 429 ? 'rate-limit' : again ? 'server' : 'refused';
  return { ok: false, error: failureMessage({ kind, retry: again, said: '' }), retry: again };
}
