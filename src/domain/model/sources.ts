import type { ArchiveFile } from '../schema/archive-file.ts';
import type { TalkCorrection } from '../schema/corrections-file.ts';
import type { EventFile } from '../schema/event-file.ts';
import type { PersonEntry } from '../schema/people-file.ts';
import type { CameraEntry, PhotoEntry } from '../schema/photos-file.ts';
import type { ArchivePins, Pins } from '../schema/pins.ts';
import type { SessionEntry } from '../schema/schedule-file.ts';
import type { HeldBackPhoto, SyncedPhoto } from '../schema/synced-photos.ts';
import type { SyncedProgramme } from '../schema/synced-programme.ts';
import type { SyncedVideos } from '../schema/synced-videos.ts';
import type { TopicEntry } from '../schema/topics-file.ts';
import type { CaptionTrack } from './archive.ts';

/** What the files of one event say, each in its own schema's shape. Folder and file names are relative. */
export interface EventSources {
  /** As event.yaml says it, else the name of the folder. */
  readonly id: string;
  readonly folder: string;
  readonly event: EventFile;
  readonly sessions: readonly SessionEntry[];
  readonly corrections: readonly TalkCorrection[];
  readonly cameras: readonly CameraEntry[];
  readonly photos: readonly PhotoEntry[];
  /** People this event brought along, not yet moved to the archive's people.yaml. */
  readonly people: readonly PersonEntry[];
  readonly videos: SyncedVideos;
  /** What a programme file said, in venue times; absent where none was taken in. */
  readonly programme?: SyncedProgramme | undefined;
  readonly syncedPhotos: readonly SyncedPhoto[];
  /** Photos of which an import copied nothing, for their rights. */
  readonly heldBack: readonly HeldBackPhoto[];
  readonly pins: Pins;
  readonly captions: readonly CaptionTrack[];
}

/** What all files of an archive say, before they are merged and linked. */
export interface ArchiveSources {
  readonly settings: ArchiveFile;
  readonly people: readonly PersonEntry[];
  readonly topics: readonly TopicEntry[];
  readonly events: readonly EventSources[];
  readonly pins: ArchivePins;
}
