import type { Archive, Talk } from '../model/archive.ts';
import { buildArchive } from '../archive/build-archive.ts';
import type { ArchiveSources, EventSources } from '../model/sources.ts';
import { NO_ARCHIVE_PINS, type Pins } from '../schema/pins.ts';
import type { SyncedVideos } from '../schema/synced-videos.ts';
import { UserError } from '../user-error.ts';
import type { FetchedPlaylist } from './fetched-playlist.ts';
import { withMatches } from './find-matches.ts';
import type { FoundMatches } from './find-matches.ts';
import { mergePlaylists } from './merge-playlists.ts';
import { openQuestions } from './open-questions.ts';
import { pinEvent } from './pins/pin-event.ts';
import type { ReuploadProposal } from './propose-reuploads.ts';
import type { SyncChange } from './sync-change.ts';

/** What a sync of one event comes to, before anything is written. */
export interface SyncPlan {
  readonly synced: SyncedVideos;
  readonly pins: Pins;
  readonly changes: readonly SyncChange[];
  readonly matched: Pick<FoundMatches, 'added' | 'doubtful'>;
  readonly reuploads: readonly ReuploadProposal[];
  /** The event's talks as they will be. */
  readonly talks: readonly Talk[];
}

/** From so many recordings on, half of them gone at once is doubted. */
const MANY = 10;

/**
 * Works out what an event's files say once its playlists were read on the day `today`. Throws a UserError
 * where most of what is known would be gone at once, unless `trust`.
 */
export function planSync(
  sources: ArchiveSources,
  event: EventSources,
  fetched: readonly FetchedPlaylist[],
  today: string,
  trust = false,
): SyncPlan {
  const { synced: merged, changes } = mergePlaylists(event.videos, fetched, today);
  if (!trust) refuseMassVanishing(event, changes);
  const people = [...sources.people, ...sources.events.flatMap((one) => one.people)];
  const found = openQuestions(event, merged, people);
  const present = { ...event, videos: withMatches(merged, found.matches) };
  const synced = present.videos;
  const archive = archiveOf(sources, present);
  return {
    synced,
    pins: pinEvent(present, archive),
    changes,
    matched: { added: found.added, doubtful: found.doubtful },
    reuploads: found.reuploads,
    talks: archive.talks,
  };
}

/** One event as the build will see it, people of all events known. */
function archiveOf(sources: ArchiveSources, event: EventSources): Archive {
  const others = sources.events.filter(({ id }) => id !== event.id);
  const people = [...sources.people, ...others.flatMap((one) => one.people)];
  return buildArchive(
    { ...sources, people, events: [event], pins: NO_ARCHIVE_PINS },
    { withDescriptions: false },
  );
}

/** All recordings, or half of many, vanishing in one answer is more likely a bad answer. */
function refuseMassVanishing(event: EventSources, changes: readonly SyncChange[]): void {
  const known = event.videos.videos.filter(({ state }) => state !== 'gone').length;
  const gone = changes.filter(({ kind }) => kind === 'gone').length;
  const most = gone >= MANY && gone * 2 >= known;
  if (!most && (gone < 3 || gone < known)) return;
  throw new UserError(
    `${gone} of ${known} recordings of ${event.id} would be gone at once. Nothing was written.`,
    {
      expected: 'an answer that names most of them',
      remedy: 'Look at the playlist on YouTube. If they are gone indeed: npm run sync -- --trust',
    },
  );
}
