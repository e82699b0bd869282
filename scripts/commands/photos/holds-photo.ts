import type { EventSources } from '../../../src/domain/model/sources.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { readAddress } from '../../../src/site/address/read-address.ts';
import { ImportCache } from '../../adapters/photos/import-cache.ts';
import { findPhoto } from '../../naming/find-photo.ts';
import { importCacheOf } from './import.ts';

/** The ids of all photos an event knows, shown or not. */
export const photoIdsOf = ({ syncedPhotos, heldBack, photos }: EventSources): string[] => [
  ...new Set([...syncedPhotos, ...heldBack, ...photos].map(({ id }) => id)),
];

/** Whether an event of the archive in `root` has the photo that somebody names. */
export function holdsPhoto(named: string, root: string): (event: EventSources) => boolean {
  const page = readAddress(named);
  return (event) => {
    if (page && 'eventId' in page) return page.eventId === event.id;
    try {
      findPhoto(
        named,
        photoIdsOf(event),
        new ImportCache(importCacheOf(root, event.id)),
        event.photos,
      );
      return true;
    } catch (error) {
      if (error instanceof UserError) return false;
      throw error;
    }
  };
}
