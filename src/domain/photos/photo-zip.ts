import type { Photo } from '../archive/archive.ts';
import { describeLicence } from '../schema/licence.ts';

/** Path below `media/` of the ZIP with all photos of an event. */
export const photoZipName = (eventId: string): string => `${eventId}/${eventId}-photos.zip`;

/** The photos an event’s ZIP holds: those whose file the archive has. */
export const zippedPhotos = (
  photos: readonly Photo[],
  eventId: string,
): (Photo & { readonly file: string })[] =>
  photos.filter(
    (photo): photo is Photo & { readonly file: string } =>
      photo.eventId === eventId && photo.file !== undefined,
  );

/** Text of the credits file: who took each photo, and what may be done with it. */
export function creditsText(title: string, photos: readonly Photo[]): string {
  const entries = photos.map(({ key, caption, credit, licence, original }) => {
    const { name, url } = describeLicence(licence);
    return [
      `${key}.jpg`,
      ...(caption === undefined ? [] : [`  ${caption}`]),
      `  Photo: ${credit}`,
      `  Licence: ${name}${url === undefined ? '' : `, ${url}`}`,
      ...(original === undefined ? [] : [`  Original: ${original}`]),
    ].join('\n');
  });
  return `${title}\n${'='.repeat(title.length)}\n\n${entries.join('\n\n')}\n`;
}
