import type { ArchiveSources } from '../../model/sources.ts';
import type { PhotoEntry } from '../../schema/photos-file.ts';
import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../problem.ts';
import { placedEntries, placedPeople } from '../references.ts';

/**
 * Once photos were imported, an entry of photos.yaml that is none of them and says nowhere else to look
 * describes no photo; an id close to an imported one is a slip of the pen.
 */
export function findUnknownPhotos(sources: ArchiveSources): Problem[] {
  const refusing = new Set(
    placedPeople(sources)
      .filter(({ value }) => value.photoConsent === 'no')
      .map(({ value }) => value.id),
  );
  return placedEntries(sources).flatMap(({ event, photos }) => {
    const imported = new Set(event.syncedPhotos.map(({ id }) => id));
    const written = new Set(event.photos.map(({ id }) => id));
    const undescribed = [...imported].filter((id) => !written.has(id));
    if (imported.size === 0) return [];
    return photos
      .filter(
        ({ value }) =>
          !imported.has(value.id) && value.original === undefined && !isWithheld(value, refusing),
      )
      .map(({ value, file, path }): Problem => {
        const near = nearest(value.id, undescribed);
        return {
          rule: 'unknown-photo',
          severity: near === undefined ? 'warning' : 'error',
          file,
          path: [...path, 'id'],
          message: `No imported photo is called “${value.id}”, and the entry links to no original.`,
          found: value.id,
          expected: 'an id that npm run photos printed',
          ...(near === undefined ? {} : { nearest: near }),
          remedy:
            near === undefined
              ? 'Import the photo, add original: with its address, or delete the entry.'
              : `Write ${near}.`,
        };
      });
  });
}

/** The file of a photo that may not be shown is rightly not here. */
const isWithheld = ({ hidden, people }: PhotoEntry, refusing: ReadonlySet<string>) =>
  hidden || people.some((id) => refusing.has(id));
