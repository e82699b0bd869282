import { entriesById } from './chosen-ids.ts';
import type { PersonEntry } from '../schema/people-file.ts';
import type { PhotoEntry } from '../schema/photos-file.ts';

/** Ids of the photos that are hidden or show somebody who does not want it; no copy of them is kept. */
export function withheldPhotos(
  photos: readonly PhotoEntry[],
  people: readonly PersonEntry[],
): ReadonlySet<string> {
  const unwilling = new Set(
    people.flatMap(({ id, photoConsent }) => (photoConsent === 'no' ? id : [])),
  );
  const withheld = photos.filter(
    ({ hidden, people: shown }) => hidden || shown.some((person) => unwilling.has(person)),
  );
  return new Set(entriesById(withheld).keys());
}
