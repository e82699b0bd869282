import { stringify } from 'yaml';
import { atVenue } from '../../../src/domain/archive/at-venue.ts';
import { correctCamera } from '../../../src/domain/photos/camera/correct-camera.ts';
import { findCamera } from '../../../src/domain/photos/camera/find-camera.ts';
import { readCameraTime } from '../../../src/domain/photos/camera/camera-time.ts';
import { createVenueClock } from '../../../src/domain/days/venue-clock.ts';
import type { CameraEntry } from '../../../src/domain/schema/photos-file.ts';
import { LocalTimeSchema } from '../../../src/domain/schema/primitives.ts';
import type { SyncedPhoto } from '../../../src/domain/schema/synced-photos.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import type { CommandInput } from '../../command.ts';
import { ImportCache } from '../../adapters/photos/import-cache.ts';
import { archiveFolder } from '../../archive-folder.ts';
import { findPhoto } from '../../naming/find-photo.ts';
import { chooseEvent } from './choose-event.ts';
import { holdsPhoto } from './holds-photo.ts';
import { importCacheOf } from './import.ts';

/** `photos clock PHOTO TIME`: prints the line of photos.yaml that puts a camera’s clock right. */
export async function clockCommand(input: CommandInput): Promise<number> {
  const [id, time, ...more] = input.args;
  if (id === undefined || time === undefined || more.length > 0) {
    throw new UserError('Name one photo and the time at which it was truly taken.', {
      expected: 'a photo’s id and a venue time like 2024-03-19T09:52:29 or 09:52:29',
      remedy: 'npm run photos -- clock PHOTO TIME',
    });
  }
  const { event } = chooseEvent(input, holdsPhoto(id, archiveFolder(input)));
  const cache = new ImportCache(importCacheOf(archiveFolder(input), event.id));
  const photo = takenPhoto(
    event.syncedPhotos,
    findPhoto(id, ids(event.syncedPhotos), cache, event.photos),
  );
  const clock = createVenueClock(event.event.timeZone);
  const instant = clock.toInstant(trueTime(time, photo, event.cameras, clock));
  const { serial: _, ...known } = findCamera(event.cameras, photo) ?? {};
  const { offset: _offset, behind: _behind, ...kept } = known as Partial<CameraEntry>;
  const twin = event.syncedPhotos.find(
    (other) => other.camera === photo.camera && other.cameraKey !== photo.cameraKey,
  );
  const line: Partial<CameraEntry> = {
    camera: photo.camera,
    ...(twin && photo.cameraKey !== undefined ? { serial: photo.cameraKey } : {}),
    ...correctCamera(photo, instant, clock),
    ...Object.fromEntries(Object.entries(kept).filter(([field]) => field !== 'camera')),
  };
  const moved = event.syncedPhotos.filter(
    ({ camera, cameraKey, takenAt }) =>
      camera === photo.camera && takenAt !== undefined && (!twin || cameraKey === photo.cameraKey),
  );
  if (input.flags['json'] === true) {
    input.out.printJson({ camera: line, photos: moved.map((one) => one.id) });
    return 0;
  }
  const before = readCameraTime(photo, findCamera(event.cameras, photo), clock).instant;
  if (clock.toLocal(before) === clock.toLocal(instant)) {
    input.out.print(
      `${id} is counted as taken at ${clock.toLocal(before)} already; nothing is to be changed.`,
    );
    return 0;
  }
  input.out.note(
    `${id} was taken at ${clock.toLocal(instant)}, not ${clock.toLocal(before)}. This entry in ${event.folder}/photos.yaml says so for ${moved.length === 1 ? 'it' : `all ${moved.length} photos of this camera`} (in place of one that is there):`,
  );
  input.out.print(stringify({ cameras: [line] }, { lineWidth: 0 }).trimEnd());
  return Promise.resolve(0);
}

const ids = (photos: readonly SyncedPhoto[]) => photos.map(({ id }) => id);

function takenPhoto(photos: readonly SyncedPhoto[], id: string) {
  const photo = photos.find((one) => one.id === id);
  const { takenAt, camera } = photo ?? {};
  if (!photo || takenAt === undefined || camera === undefined) {
    throw new UserError(
      `The file of “${id}” says neither when nor with which camera it was taken.`,
      {
        remedy: 'write takenAt: into its entry of photos.yaml instead',
      },
    );
  }
  return { ...photo, takenAt, camera };
}

/** A time without a day is meant on the day the photo now seems to be of. */
function trueTime(
  text: string,
  photo: ReturnType<typeof takenPhoto>,
  cameras: readonly CameraEntry[],
  clock: ReturnType<typeof createVenueClock>,
): string {
  const seems = clock.toLocal(readCameraTime(photo, findCamera(cameras, photo), clock).instant);
  const local = /^\d{1,2}:\d{2}(?::\d{2})?$/.test(text)
    ? `${seems.slice(0, 10)}T${text.padStart(text.length + (text.indexOf(':') === 1 ? 1 : 0), '0')}`
    : text.replace(' ', 'T');
  if (LocalTimeSchema.safeParse(local).success) return atVenue(local, clock);
  throw new UserError(`“${text.slice(0, 80)}” is no time.`, {
    expected: 'a venue time like 2024-03-19T09:52:29 or 09:52:29',
  });
}
