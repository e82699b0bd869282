import type { ArchiveSources, EventSources } from '../../archive/sources.ts';
import { findCamera } from '../../photos/find-camera.ts';
import type { PhotoEntry } from '../../schema/photos-file.ts';
import type { SyncedPhoto } from '../../schema/synced-photos.ts';
import type { Problem } from '../problem.ts';
import { placedEntries } from '../references.ts';

/** A photo says who took it and what may be done with it; one a person has described also has an alt text. */
export function findUncreditedPhotos(sources: ArchiveSources): Problem[] {
  return placedEntries(sources).flatMap(({ event, photos }) => {
    const synced = new Map(event.syncedPhotos.map((photo) => [photo.id, photo]));
    const written = new Set(event.photos.map(({ id }) => id));
    return [
      ...photos
        .filter(({ value }) => !value.hidden)
        .flatMap(({ value, file, path }) =>
          missing(value, synced.get(value.id), event, sources).map((field): Problem => ({
            rule: 'photo-credit',
            severity: field === 'alt' ? 'warning' : 'error',
            file,
            path: [...path, 'id'],
            message: `The photo “${value.id}” has no ${field}.`,
            found: 'nothing',
            expected: meanings[field],
            remedy: `Add ${field}: to this photo${field === 'alt' ? '' : ', or to its camera'}.`,
          })),
        ),
      ...uncreditedCameras(
        event,
        event.syncedPhotos.filter(({ id }) => !written.has(id)),
        sources,
      ),
    ];
  });
}

const meanings = {
  alt: 'what is to be seen, for those who cannot see it',
  credit: 'who took the photo',
  licence: 'CC-BY-4.0, CC0-1.0, permission, all-rights-reserved…',
} as const;

type Field = keyof typeof meanings;

function missing(
  entry: PhotoEntry | undefined,
  photo: SyncedPhoto | undefined,
  { cameras }: EventSources,
  { settings }: ArchiveSources,
): Field[] {
  const camera = findCamera(cameras, {
    camera: entry?.camera ?? photo?.camera,
    cameraKey: photo?.cameraKey,
  });
  const said = {
    alt: entry === undefined ? 'written later' : entry.alt,
    credit: entry?.credit ?? camera?.credit ?? photo?.credit ?? settings.photos?.credit,
    licence: entry?.licence ?? camera?.licence ?? photo?.licence ?? settings.photos?.licence,
  };
  return (Object.keys(said) as Field[]).filter((field) => said[field] === undefined);
}

/** Imported photos nobody has written about yet, told once a camera. */
function uncreditedCameras(
  event: EventSources,
  photos: readonly SyncedPhoto[],
  sources: ArchiveSources,
): Problem[] {
  const gaps = photos.flatMap((photo) =>
    missing(undefined, photo, event, sources).map((field) => ({ field, photo })),
  );
  const groups = Map.groupBy(gaps, ({ field, photo }) => `${field} ${photo.camera ?? ''}`);
  return [...groups.values()].flatMap((group): Problem[] => {
    const first = group[0];
    if (!first) return [];
    const { field, photo } = first;
    const camera = photo.camera ?? 'an unnamed camera';
    return [
      {
        rule: 'photo-credit',
        severity: 'error',
        file: `${event.folder}/synced/photos.json`,
        path: ['photos', event.syncedPhotos.indexOf(photo), 'id'],
        message: `${group.length} imported ${group.length === 1 ? 'photo' : 'photos'} of ${camera} ${group.length === 1 ? 'has' : 'have'} no ${field}.`,
        found: 'nothing',
        expected: meanings[field],
        remedy:
          photo.camera === undefined
            ? `Add ${field}: for each to ${event.folder}/photos.yaml, or photos: { ${field}: … } to archive.yaml.`
            : `Under cameras: in ${event.folder}/photos.yaml, write “- camera: ${camera}” with ${field}: below it.`,
      },
    ];
  });
}
