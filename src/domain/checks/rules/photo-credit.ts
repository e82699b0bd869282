import type { ArchiveSources, EventSources } from '../../model/sources.ts';
import { rightsOfPhoto, type PhotoRights } from '../../photos/photo-rights.ts';
import type { PhotoEntry } from '../../schema/photos-file.ts';
import type { SyncedPhoto } from '../../schema/synced-photos.ts';
import type { Problem } from '../problem.ts';
import { placedEntries } from '../references.ts';

/**
 * A photo says who took it and what may be done with it; one a person has described also has an alt text. A
 * photo without a licence is left out, and so a warning; one that would be shown without a name is an error.
 */
export function findUncreditedPhotos(sources: ArchiveSources): Problem[] {
  return placedEntries(sources).flatMap(({ event, photos }) => {
    const synced = new Map(event.syncedPhotos.map((photo) => [photo.id, photo]));
    const written = new Set(event.photos.map(({ id }) => id));
    return [
      ...photos
        .filter(({ value }) => !value.hidden)
        .flatMap(({ value, file, path }) =>
          missing(value, synced.get(value.id), event, sources).map(
            ({ field, rights }): Problem => ({
              rule: 'photo-credit',
              severity: severityOf(field, rights),
              file,
              path: [...path, 'id'],
              message: `The photo “${value.id}” has no ${field}${field === 'licence' ? ', and is not shown' : ''}.`,
              found: rights.unclear ?? 'nothing',
              expected: meanings[field],
              remedy: `Add ${field}: to this photo${field === 'alt' || rights.unclear !== undefined ? '' : ', or to its camera'}.`,
            }),
          ),
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

interface Missing {
  readonly field: Field;
  readonly rights: PhotoRights;
}

const severityOf = (field: Field, { from }: PhotoRights) =>
  field === 'credit' && from !== 'nobody' ? 'error' : 'warning';

function missing(
  entry: PhotoEntry | undefined,
  photo: SyncedPhoto | undefined,
  event: EventSources,
  { settings }: ArchiveSources,
): Missing[] {
  const rights = rightsOfPhoto({ event, settings }, entry, photo);
  const has = {
    alt: entry === undefined || entry.alt !== undefined,
    credit: rights.credit !== undefined,
    licence: rights.from !== 'nobody',
  };
  return (Object.keys(has) as Field[])
    .filter((field) => !has[field])
    .map((field) => ({ field, rights }));
}

/** Imported photos nobody has written about yet, told once a camera and once a text that holds them back. */
function uncreditedCameras(
  event: EventSources,
  photos: readonly SyncedPhoto[],
  sources: ArchiveSources,
): Problem[] {
  const gaps = photos.flatMap((photo) =>
    missing(undefined, photo, event, sources).map((gap) => ({ ...gap, photo })),
  );
  const groups = Map.groupBy(gaps, ({ field, photo, rights }) =>
    [field, severityOf(field, rights), photo.camera, rights.unclear].join('\0'),
  );
  return [...groups.values()].flatMap((group): Problem[] => {
    const first = group[0];
    if (!first) return [];
    const { field, photo, rights } = first;
    const camera = photo.camera ?? 'an unnamed camera';
    const many = group.length > 1;
    return [
      {
        rule: 'photo-credit',
        severity: severityOf(field, rights),
        file: `${event.folder}/synced/photos.json`,
        path: ['photos', event.syncedPhotos.indexOf(photo), 'id'],
        message: `${group.length} imported ${many ? 'photos' : 'photo'} of ${camera} ${many ? 'have' : 'has'} no ${field}${field === 'licence' ? `, and ${many ? 'are' : 'is'} not shown` : ''}.`,
        found: rights.unclear ?? 'nothing',
        expected: meanings[field],
        remedy:
          photo.camera === undefined || rights.unclear !== undefined
            ? `Add ${field}: for each to ${event.folder}/photos.yaml${rights.unclear === undefined ? `, or photos: { ${field}: … } to archive.yaml` : ''}.`
            : `Under cameras: in ${event.folder}/photos.yaml, write “- camera: ${camera}” with ${field}: below it.`,
      },
    ];
  });
}
