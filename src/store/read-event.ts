import { eventAtVenue, programmeAtVenue, sessionsAtVenue } from '../domain/archive/at-venue.ts';
import type { EventSources } from '../domain/model/sources.ts';
import { captionNameProblem } from '../domain/checks/caption-name-problem.ts';
import { withChosenIds } from '../domain/photos/chosen-ids.ts';
import { CorrectionsFileSchema } from '../domain/schema/corrections-file.ts';
import { EventFileSchema } from '../domain/schema/event-file.ts';
import { PeopleFileSchema } from '../domain/schema/people-file.ts';
import { PhotosFileSchema } from '../domain/schema/photos-file.ts';
import { PinsSchema } from '../domain/schema/pins.ts';
import { ScheduleFileSchema } from '../domain/schema/schedule-file.ts';
import { SyncedProgrammeSchema } from '../domain/schema/synced-programme.ts';
import { SyncedPhotosSchema } from '../domain/schema/synced-photos.ts';
import { SyncedVideosSchema } from '../domain/schema/synced-videos.ts';
import type { FileReader } from './file-reader.ts';
import { listCaptions, misnamedCaptions } from './list-captions.ts';

/** Reads the files of `events/NAME`; undefined where its event.yaml is missing or does not fit. */
export function readEvent(reader: FileReader, name: string): EventSources | undefined {
  const folder = `events/${name}`;
  const event = reader.readRequired(
    `${folder}/event.yaml`,
    EventFileSchema,
    `Write it (npm run new-event does), or remove the folder ${folder}.`,
  );
  const schedule = reader.read(`${folder}/schedule.yaml`, ScheduleFileSchema, { sessions: [] });
  const photos = reader.read(`${folder}/photos.yaml`, PhotosFileSchema, {
    cameras: [],
    photos: [],
  });
  const corrections = reader.read(`${folder}/corrections.yaml`, CorrectionsFileSchema, []);
  const people = reader.read(`${folder}/people.yaml`, PeopleFileSchema, []);
  const videos = reader.read(`${folder}/synced/videos.json`, SyncedVideosSchema, {
    playlists: [],
    videos: [],
  });
  const programme = reader.readOptional(`${folder}/synced/programme.json`, SyncedProgrammeSchema);
  const synced = reader.read(`${folder}/synced/photos.json`, SyncedPhotosSchema, { photos: [] });
  const pins = reader.read(`${folder}/synced/pins.json`, PinsSchema, {
    talks: {},
    photos: {},
    tracks: {},
  });
  for (const name of misnamedCaptions(reader.root, folder))
    reader.problems.push(captionNameProblem(`${folder}/captions`, name));
  // A zone that a programme tells beats one that was only guessed.
  const timeZone =
    (event?.guessed.includes('timeZone') === true ? programme?.timeZone : undefined) ??
    event?.timeZone ??
    'UTC';
  return (
    event && {
      id: event.id ?? name,
      folder,
      event: eventAtVenue({ ...event, timeZone }),
      sessions: sessionsAtVenue(schedule.sessions, timeZone),
      corrections,
      cameras: photos.cameras,
      photos: photos.photos,
      people,
      videos,
      ...(programme && { programme: programmeAtVenue(programme, timeZone) }),
      syncedPhotos: withChosenIds(synced.photos, photos.photos),
      heldBack: withChosenIds(synced.heldBack ?? [], photos.photos),
      pins,
      captions: listCaptions(reader.root, folder),
    }
  );
}
