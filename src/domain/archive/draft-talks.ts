import { compareDays } from '../days/compare-days.ts';
import type { EventSources } from '../model/sources.ts';
import { plannedSessions, type PlannedSession } from '../planned/planned-sessions.ts';
import type { SliceEntry } from '../schema/schedule-file.ts';
import { reuploadsOf, withReuploads } from './reuploads.ts';
import { claimedVideos, slicesOf, shownVideos } from './talk-slices.ts';

/** A talk before it is known whether it is shown. */
export interface Draft {
  readonly key: string;
  readonly session?: PlannedSession;
  readonly slices: readonly SliceEntry[];
  /** Recordings nothing else shows: what is said of one is said of the talk. */
  readonly ownVideos: readonly string[];
}

/**
 * What an event holds: the sessions of schedule and programme in the order they were held, then the recordings
 * no session claims in the playlist's order.
 */
export function draftTalks(event: EventSources): Draft[] {
  const reuploads = reuploadsOf(event);
  const said = claimedVideos(event);
  const sessions = inTime(plannedSessions(event), event).map((session) => ({
    session,
    slices: slicesOf(session, event, said, reuploads),
  }));
  const shows = countBy(sessions.flatMap(({ slices }) => shownVideos(slices)));
  const free = playlistOrder(event).filter((id) => !shows.has(id) && !reuploads.replacedBy.has(id));
  return [
    ...sessions.map(({ session, slices }) => ({
      key: session.key,
      session,
      slices,
      ownVideos: shownVideos(slices).filter((id) => shows.get(id) === 1),
    })),
    ...free.map((id) => {
      const slices = withReuploads([{ video: id, start: 0, role: 'main' }], reuploads);
      return { key: `video:${id}`, slices, ownVideos: shownVideos(slices) };
    }),
  ];
}

/** Sessions with a time stand by it; in a schedule alone, where one has none, all keep their place in the file. */
function inTime(
  sessions: readonly PlannedSession[],
  { programme }: EventSources,
): readonly PlannedSession[] {
  return programme !== undefined || sessions.every(({ start }) => start !== undefined)
    ? [...sessions].sort((a, b) => inOrder(a.start, b.start))
    : sessions;
}

const inOrder = compareDays('oldest');

function countBy(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function playlistOrder(event: EventSources): string[] {
  const listed = event.videos.playlists.flatMap(({ items }) => items);
  return [...new Set([...listed, ...event.videos.videos.map(({ id }) => id)])];
}
