import { PeopleIndex } from '../people/people-index.ts';
import type { EventSources } from '../model/sources.ts';
import { reuploadsOf } from '../archive/draft/reuploads.ts';
import { descriptionChapters } from '../archive/talk-chapters.ts';
import type { PersonEntry } from '../schema/people-file.ts';
import type { SyncedVideos } from '../schema/synced-videos.ts';
import { parsePlaylistTitles } from '../titles/parse-playlist-titles.ts';
import { plannedSessions, type PlannedSession } from '../planned/planned-sessions.ts';
import { matchSessions } from './match-sessions.ts';
import type { FreeRecording, MatchedSessions, OpenSession } from './match-sessions.ts';
import { matchStreams } from './match-streams.ts';

type Match = NonNullable<SyncedVideos['matches']>[number];

export interface FoundMatches {
  /** All that hold now: accepted, found earlier, found now; in the schedule's order. */
  readonly matches: readonly Match[];
  readonly added: readonly Match[];
  readonly doubtful: MatchedSessions['doubtful'];
}

/** Matches the recordings nobody claims with the sessions that have none. What a person said stands. */
export function findMatches(
  event: EventSources,
  synced: SyncedVideos,
  people: readonly PersonEntry[],
): FoundMatches {
  const corrected = new Set(event.corrections.flatMap(({ session }) => session ?? []));
  const planned = plannedSessions(event).map((session) => ({ ...session, id: session.key }));
  const waiting = planned.filter(
    ({ id, recordings, recorded, cancelled }) =>
      recordings.length === 0 && recorded !== false && !cancelled && !corrected.has(id),
  );
  const waitingIds = new Set(waiting.map(({ id }) => id));
  const claimed = new Set([
    ...planned.flatMap(({ recordings }) => recordings.flatMap(({ video }) => video ?? [])),
    ...event.corrections.flatMap(({ video, session }) => (session && video ? video : [])),
  ]);
  const { replacedBy } = reuploadsOf({ corrections: event.corrections, videos: synced });
  const saidOf = new Set([...claimed, ...replacedBy.keys()]);
  const declined = new Set(
    (synced.declined ?? []).map(({ video, session }) => `${video} ${session}`),
  );
  const known = new Set(synced.videos.map(({ id }) => id));
  const renamed = new Map(
    planned.flatMap(({ key, otherKeys }) => otherKeys.map((old) => [old, key])),
  );
  const named = (synced.matches ?? []).map((match) => ({
    ...match,
    session: renamed.get(match.session) ?? match.session,
  }));
  const standing = named.filter(
    ({ video, session }) => waitingIds.has(session) && !claimed.has(video) && known.has(video),
  );
  const settledSessions = new Set(standing.map(({ session }) => session));
  const settledVideos = new Set([...saidOf, ...standing.map(({ video }) => video)]);
  // The new upload of a recording is shown where that one is.
  for (const [earlier, later] of replacedBy)
    if (claimed.has(earlier) || standing.some(({ video }) => video === earlier))
      settledVideos.add(later);
  const open = waiting.filter(({ id }) => !settledSessions.has(id));
  const index = new PeopleIndex(people);
  const found =
    open.length === 0
      ? { sure: [], doubtful: [] }
      : matchSessions(
          open.map((session) => toOpenSession(session, index)),
          freeRecordings(event, synced, settledVideos, people),
        );
  const settledNow = new Set(found.sure.map(({ session }) => session));
  const shownNow = new Set(found.sure.map(({ video }) => video));
  const likely = new Set(found.doubtful.map(({ session }) => session));
  const streams = matchStreams(
    open.filter(({ id }) => !settledNow.has(id) && !likely.has(id)),
    synced.videos
      .filter(({ id }) => !settledVideos.has(id) && !shownNow.has(id))
      .map((video) => ({ ...video, chapters: video.chapters ?? descriptionChapters(video) })),
    event.event.timeZone,
  );
  const isNew = ({ video, session }: { video: string; session: string }) =>
    !declined.has(`${video} ${session}`);
  const added = found.sure.filter(isNew);
  const place = new Map(planned.map(({ id }, index) => [id, index]));
  return {
    matches: [...standing, ...added].sort(
      (a, b) => (place.get(a.session) ?? 0) - (place.get(b.session) ?? 0),
    ),
    added,
    doubtful: [...found.doubtful, ...streams].filter(isNew),
  };
}

function toOpenSession(
  { key, title, hand, programme }: PlannedSession,
  people: PeopleIndex,
): OpenSession {
  const spellings = (as: string | undefined, entry: PersonEntry | undefined) =>
    [as, entry?.name, ...(entry?.aliases ?? []), ...(entry?.formerly ?? [])].filter(
      (name) => name !== undefined,
    );
  const billed = hand?.speakers.map(({ person, as }) => spellings(as, people.get(person))) ?? [];
  const named = programme?.speakers.map(({ name }) => spellings(name, people.find(name))) ?? [];
  return { id: key, title, speakers: billed.length > 0 ? billed : named };
}

function freeRecordings(
  event: EventSources,
  synced: SyncedVideos,
  settled: ReadonlySet<string>,
  people: readonly PersonEntry[],
): FreeRecording[] {
  const parsed = parsePlaylistTitles(synced.videos, {
    playlistTitle: event.event.name,
    knownPeople: new PeopleIndex(people).spellings(),
  });
  return synced.videos
    .filter(({ id, state }) => !settled.has(id) && state !== 'gone')
    .map((video) => {
      const title = parsed.get(video.id);
      return {
        id: video.id,
        title: title?.title ?? video.rawTitle,
        rawTitle: video.rawTitle,
        speakers: (title?.speakers ?? []).map(({ name }) => name),
        description: video.description,
        chapters: video.chapters ?? descriptionChapters(video),
      };
    });
}

/** What is known of an event's recordings with other matches. */
export function withMatches(synced: SyncedVideos, matches: readonly Match[]): SyncedVideos {
  const { playlists, videos, replaced, declined } = synced;
  return {
    playlists,
    videos,
    ...(matches.length > 0 && { matches: [...matches] }),
    ...(replaced && { replaced }),
    ...(declined && { declined }),
  };
}
