import type { SyncedVideos } from '../schema/synced-videos.ts';

/** What a person says of a recording: the session it shows, or the earlier upload it replaces. */
export type Decision =
  | {
      readonly video: string;
      readonly session: string;
      readonly start?: number;
      readonly end?: number;
    }
  | { readonly video: string; readonly replaces: string };

/** What is known of an event's recordings with a person's decision in it; a later one takes back the earlier. */
export function decide(synced: SyncedVideos, decision: Decision, declined: boolean): SyncedVideos {
  const matches = (synced.matches ?? []).filter((one) => !isSame(one, decision));
  const replaced = (synced.replaced ?? []).filter((one) => !isSame(one, decision));
  const refused = (synced.declined ?? []).filter((one) => !isSame(one, decision));
  if (declined) {
    const { video } = decision;
    refused.push(
      'session' in decision
        ? { video, session: decision.session }
        : { video, replaces: decision.replaces },
    );
  } else if ('session' in decision) {
    const { video, session, ...slice } = decision;
    matches.push({ video, session, score: 1, ...slice, accepted: true });
  } else replaced.push({ video: decision.video, replaces: decision.replaces });
  return {
    playlists: synced.playlists,
    videos: synced.videos,
    ...(matches.length > 0 && { matches }),
    ...(replaced.length > 0 && { replaced }),
    ...(refused.length > 0 && { declined: refused }),
  };
}

function isSame(
  one: { video: string; session?: string | undefined; replaces?: string | undefined },
  decision: Decision,
): boolean {
  if (one.video !== decision.video) return false;
  return 'session' in decision
    ? one.session === decision.session
    : one.replaces === decision.replaces;
}
