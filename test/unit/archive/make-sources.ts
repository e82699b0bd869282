import type { z } from 'zod';
import type { CaptionTrack } from '../../../src/domain/model/archive.ts';
import { buildArchive, type BuildDepth } from '../../../src/domain/archive/build-archive.ts';
import type { ArchiveSources, EventSources } from '../../../src/domain/model/sources.ts';
import { ArchiveFileSchema } from '../../../src/domain/schema/archive-file.ts';
import { CorrectionsFileSchema } from '../../../src/domain/schema/corrections-file.ts';
import { EventFileSchema } from '../../../src/domain/schema/event-file.ts';
import { PeopleFileSchema } from '../../../src/domain/schema/people-file.ts';
import { PhotosFileSchema } from '../../../src/domain/schema/photos-file.ts';
import { ArchivePinsSchema, PinsSchema, type Pins } from '../../../src/domain/schema/pins.ts';
import { ScheduleFileSchema } from '../../../src/domain/schema/schedule-file.ts';
import { SyncedPhotosSchema } from '../../../src/domain/schema/synced-photos.ts';
import { SyncedVideosSchema } from '../../../src/domain/schema/synced-videos.ts';
import { TopicsFileSchema } from '../../../src/domain/schema/topics-file.ts';

/** An event as its files would say it; what is left out is an empty file. */
export interface EventFiles {
  readonly id?: string;
  /** The folder’s name, where it is not the id. */
  readonly folder?: string;
  readonly event?: Partial<z.input<typeof EventFileSchema>>;
  readonly sessions?: z.input<typeof ScheduleFileSchema>['sessions'];
  readonly corrections?: z.input<typeof CorrectionsFileSchema>;
  readonly photos?: z.input<typeof PhotosFileSchema>['photos'];
  readonly cameras?: z.input<typeof PhotosFileSchema>['cameras'];
  readonly videos?: readonly Partial<z.input<typeof SyncedVideosSchema>['videos'][number]>[];
  readonly matches?: z.input<typeof SyncedVideosSchema>['matches'];
  readonly replaced?: z.input<typeof SyncedVideosSchema>['replaced'];
  readonly syncedPhotos?: readonly Partial<z.input<typeof SyncedPhotosSchema>['photos'][number]>[];
  readonly heldBack?: EventSources['heldBack'];
  readonly pins?: z.input<typeof PinsSchema>['talks'];
  readonly captions?: readonly CaptionTrack[];
}

export interface ArchiveFiles {
  readonly settings?: Partial<z.input<typeof ArchiveFileSchema>>;
  readonly people?: z.input<typeof PeopleFileSchema>;
  readonly topics?: z.input<typeof TopicsFileSchema>;
  readonly events?: readonly EventFiles[];
  readonly pins?: z.input<typeof ArchivePinsSchema>;
}

/** Sources as the store would read them: every schema's defaults are filled in. */
export function makeSources({
  settings,
  people = [],
  topics = [],
  events = [],
  pins = {},
}: ArchiveFiles): ArchiveSources {
  return {
    settings: ArchiveFileSchema.parse({ title: 'Archive', tagline: 'Talks.', ...settings }),
    people: PeopleFileSchema.parse(people),
    topics: TopicsFileSchema.parse(topics),
    events: events.map(makeEvent),
    pins: ArchivePinsSchema.parse(pins),
  };
}

/** The archive these files make. */
export const archiveOf = (files: ArchiveFiles, depth: BuildDepth = {}) =>
  buildArchive(makeSources(files), depth);

function makeEvent(files: EventFiles): EventSources {
  const id = files.id ?? 'brookcon-2031';
  const { cameras, photos } = PhotosFileSchema.parse({
    cameras: files.cameras ?? [],
    photos: files.photos ?? [],
  });
  return {
    id,
    folder: `events/${files.folder ?? id}`,
    event: EventFileSchema.parse({
      name: 'BrookCon 2031',
      start: '2031-05-14',
      end: '2031-05-15',
      timeZone: 'Europe/Vienna',
      ...files.event,
    }),
    sessions: ScheduleFileSchema.parse({ sessions: files.sessions ?? [] }).sessions,
    corrections: CorrectionsFileSchema.parse(files.corrections ?? []),
    cameras,
    photos,
    people: [],
    videos: SyncedVideosSchema.parse({
      playlists: [],
      videos: (files.videos ?? []).map((video) => ({
        state: 'published',
        rawTitle: 'Untitled',
        ...video,
      })),
      ...(files.matches && { matches: files.matches }),
      ...(files.replaced && { replaced: files.replaced }),
    }),
    syncedPhotos: SyncedPhotosSchema.parse({
      photos: (files.syncedPhotos ?? []).map((photo) => ({
        file: `${photo.id ?? ''}.jpg`,
        width: 3,
        height: 2,
        ...photo,
      })),
    }).photos,
    heldBack: files.heldBack ?? [],
    pins: PinsSchema.parse({ talks: files.pins ?? {} }) satisfies Pins,
    captions: files.captions ?? [],
  };
}
