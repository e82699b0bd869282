import type { PlannedSession } from '../planned/planned-sessions.ts';
import { watchPagesOf } from '../planned/programme-slices.ts';
import type { SyncedVideo } from '../schema/synced-videos.ts';
import type { RecordingSlice, TalkState } from '../model/archive.ts';

/**
 * What may be watched of a talk. A recording whose id a person wrote counts as published until a sync
 * says otherwise; a mirror or an earlier upload that still plays keeps the talk published.
 */
export function talkState(
  recordings: readonly RecordingSlice[],
  videoById: ReadonlyMap<string, SyncedVideo>,
  session: Pick<PlannedSession, 'recorded' | 'cancelled' | 'programme'> | undefined,
): TalkState {
  if (recordings.length === 0) {
    const [page] = session?.programme ? watchPagesOf(session.programme) : [];
    if (page !== undefined) return { is: 'elsewhere', host: new URL(page).hostname };
    if (session?.cancelled === true) return { is: 'cancelled' };
    return { is: session?.recorded === false ? 'not-recorded' : 'not-published' };
  }
  const states = recordings.map(({ videoId }) =>
    stateOf(videoId ? videoById.get(videoId) : undefined),
  );
  return states.find((state) => state.is === 'published') ?? states[0] ?? { is: 'not-published' };
}

function stateOf(video: SyncedVideo | undefined): TalkState {
  switch (video?.state) {
    case 'gone':
    case 'private':
      return { is: video.state, ...(video.since === undefined ? {} : { since: video.since }) };
    case 'upcoming':
      return { is: 'upcoming' };
    default:
      return { is: 'published' };
  }
}
