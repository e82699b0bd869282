import { describeLicence } from '../schema/licences/licence.ts';
import type { PersonEntry } from '../schema/people-file.ts';

/** Where people's pictures are, below the archive's folder. */
export const PORTRAITS = 'people/photos';

/** Why somebody's picture stays out of the site. */
export type PortraitWithheld = 'hidden' | 'no consent' | 'licence';

/** Why a person's picture is not shown; undefined where it is, and where there is none. */
export function portraitWithheld({
  photo,
  hidden,
  photoConsent,
}: Pick<PersonEntry, 'photo' | 'hidden' | 'photoConsent'>): PortraitWithheld | undefined {
  if (!photo) return undefined;
  if (hidden) return 'hidden';
  if (photoConsent === 'no') return 'no consent';
  return describeLicence(photo.licence).mayPublish ? undefined : 'licence';
}
