import type { z } from 'zod';
import { healIds } from '../../src/domain/addresses/heal-ids.ts';
import type { ArchiveSources, EventSources } from '../../src/domain/model/sources.ts';
import { withChosenIds } from '../../src/domain/photos/chosen-ids.ts';
import type { CorrectionsFileSchema } from '../../src/domain/schema/corrections-file.ts';
import type { EventFileSchema } from '../../src/domain/schema/event-file.ts';
import type { PeopleFileSchema } from '../../src/domain/schema/people-file.ts';
import type { PhotosFileSchema } from '../../src/domain/schema/photos-file.ts';
import { NO_ARCHIVE_PINS, type ArchivePins, type Pins } from '../../src/domain/schema/pins.ts';
import type { ScheduleFileSchema } from '../../src/domain/schema/schedule-file.ts';
import type { SyncedVideos } from '../../src/domain/schema/synced-videos.ts';
import type { TopicsFileSchema } from '../../src/domain/schema/topics-file.ts';
import type { FetchedVideo } from '../../src/domain/sync/fetched-playlist.ts';
import { makeSources } from '../unit/archive/make-sources.ts';

type Entry<S extends z.ZodType> = z.input<S> extends readonly (infer T)[] ? T : never;
export type Session = z.input<typeof ScheduleFileSchema>['sessions'][number];
export type Correction = Entry<typeof CorrectionsFileSchema>;
export type PersonFile = Entry<typeof PeopleFileSchema>;
export type TopicFile = Entry<typeof TopicsFileSchema>;
export type PhotoFile = NonNullable<z.input<typeof PhotosFileSchema>['photos']>[number];

/** What really happened: a talk somebody gave, whatever files call it. */
export interface GivenTalk {
  readonly truth: string;
  readonly title: string;
  readonly speaker: string;
  /** A word nobody else says, to look for once the talk is hidden. */
  readonly word: string;
}

/** One event: its hand files, its synced files, and what YouTube would say of its playlist. */
export interface WorldEvent {
  readonly truth: string;
  folder: string;
  event: Partial<z.input<typeof EventFileSchema>>;
  sessions: Session[];
  corrections: Correction[];
  photos: PhotoFile[];
  synced: SyncedVideos;
  imported: { id: string; source: string }[];
  pins: Pins;
  readonly given: readonly GivenTalk[];
  readonly online: FetchedVideo[];
  /** Which talks a recording shows, the first first. */
  readonly shows: Map<string, readonly string[]>;
  /** What a session is about, by the object’s own id of truth. */
  readonly sessionTruth: Map<string, string>;
  /** The same of ids that sessions had before. */
  readonly oldIds: Map<string, string>;
}

/** What a correction or photo that names a talk is about. */
export const truthOfId = (event: WorldEvent, id: string | undefined): string | undefined =>
  event.sessionTruth.get(id ?? '') ?? event.oldIds.get(id ?? '');

/** A whole archive’s files, and what is true of them. */
export interface World {
  people: PersonFile[];
  topics: TopicFile[];
  events: WorldEvent[];
  pins: ArchivePins;
  /** What series are called that the events were in, in turn. */
  readonly series: string[];
  /** Truths that were declared one, each with the one it went into. */
  readonly merged: Map<string, string>;
  /** Counts what is made, so that no two are called the same. */
  made: number;
}

export const emptyWorld = (): World => ({
  people: [],
  topics: [],
  events: [],
  pins: NO_ARCHIVE_PINS,
  series: [],
  merged: new Map(),
  made: 0,
});

/** What a truth is today, merges followed. */
export function truthNow(world: World, truth: string): string {
  let now = truth;
  for (let next = world.merged.get(now); next !== undefined; next = world.merged.get(now))
    now = next;
  return now;
}

export const eventId = ({ event, folder }: WorldEvent): string => event.id ?? folder;

/** The files as the store would read them. */
export function readWorld(world: World): ArchiveSources {
  const sources = makeSources({
    people: world.people,
    topics: world.topics,
    events: world.events.map((event) => ({
      id: eventId(event),
      folder: event.folder,
      event: event.event,
      sessions: event.sessions,
      corrections: event.corrections,
      photos: event.photos,
      syncedPhotos: event.imported.map(({ id, source }) => ({
        id,
        source,
        credit: 'Ada Ferry',
        licence: 'CC-BY-4.0',
      })),
    })),
    pins: world.pins,
  });
  return healIds({
    ...sources,
    events: sources.events.map((event, index): EventSources => {
      const { synced, pins } = world.events[index] as WorldEvent;
      const syncedPhotos = withChosenIds(event.syncedPhotos, event.photos);
      return { ...event, videos: synced, pins, syncedPhotos };
    }),
  });
}
