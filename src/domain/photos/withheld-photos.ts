import { PeopleIndex } from '../people/people-index.ts';
import { entriesById } from './chosen-ids.ts';
import type { PersonEntry } from '../schema/people-file.ts';
import type { PhotoEntry } from '../schema/photos-file.ts';

/** Ids of the photos that are hidden or show somebody who does not want it; no copy of them is kept. */
export function withheldPhotos(
  photos: readonly PhotoEntry[],
  people: readonly PersonEntry[],
): ReadonlySet<string> {
  const index = new PeopleIndex(people);
  const withheld = photos.filter(
    ({ hidden, people: shown }) =>
      hidden || shown.some((id) => index.get(id)?.photoConsent === 'no'),
  );
  return new Set(entriesById(withheld).keys());
}
