import type { CommandInput } from '../../command.ts';
import type { PoliteWeb } from '../../adapters/web/polite-web.ts';
import { readIsoDuration } from '../../../src/domain/sync/iso-duration.ts';

/** What YouTube says of a video today. */
export type VideoNow =
  | { readonly is: 'there'; readonly duration?: number }
  | { readonly is: 'private' | 'gone' | 'unsure'; readonly words: string };

const MOST_AT_ONCE = 50;

/**
 * What YouTube says of videos today: by the Data API where there is a key, which tells lengths too, else by asking for
 * each whether it may be shown. Throws a UserError where the API refuses.
 */
export async function videoStates(
  ids: readonly string[],
  web: PoliteWeb,
  env: CommandInput['env'],
  youtube: string,
): Promise<Map<string, VideoNow>> {
  const key = env['YOUTUBE_API_KEY']?.trim() ?? '';
  return key === ''
    ? byShowing(ids, web, youtube)
    : byApi(ids, key, env['YOUTUBE_API_URL']?.trim());
}

async function byApi(ids: readonly string[], key: string, rootUrl: string | undefined) {
  const { createYouTubeApi } = await import('../../adapters/youtube/youtube-api.ts');
  const api = createYouTubeApi({
    key,
    timeoutMs: 30_000,
    patience: {
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      random: Math.random,
    },
    ...(rootUrl ? { rootUrl } : {}),
  });
  const states = new Map<string, VideoNow>();
  for (let from = 0; from < ids.length; from += MOST_AT_ONCE) {
    const asked = ids.slice(from, from + MOST_AT_ONCE);
    const { items } = await api.videos(asked);
    const known = new Map(items.map((video) => [video.id, video]));
    for (const id of asked) {
      const video = known.get(id);
      const duration = readIsoDuration(video?.contentDetails.duration ?? '');
      states.set(
        id,
        video === undefined
          ? { is: 'gone', words: 'YouTube knows no such video any more, or it is private' }
          : video.status.privacyStatus === 'private'
            ? { is: 'private', words: 'it is private' }
            : { is: 'there', ...(duration ? { duration } : {}) },
      );
    }
  }
  return states;
}

/** oEmbed answers 404 for what is gone, 401 or 403 for what may not be shown. */
async function byShowing(ids: readonly string[], web: PoliteWeb, youtube: string) {
  const states = new Map<string, VideoNow>();
  await web.each(ids, async (id) => {
    const video = encodeURIComponent(`https://www.youtube.com/watch?v=${id}`);
    const answer = await web.get(`${youtube}/oembed?format=json&url=${video}`);
    const status = answer.ok ? 200 : answer.status;
    const words = answer.ok ? '' : answer.problem;
    states.set(
      id,
      answer.ok
        ? { is: 'there' }
        : status === 404 || status === 400
          ? { is: 'gone', words: 'YouTube knows no such video any more' }
          : status === 401 || status === 403
            ? { is: 'private', words: 'it is private, or may not be shown on other sites' }
            : { is: 'unsure', words },
    );
  });
  return states;
}
