import type { Photo } from '../model/archive.ts';
import { describeLicence } from '../schema/licences/licence.ts';

/** Some hosts refuse files over 25 MiB; each ZIP stays below. */
const mostBytes = 24_000_000;
/** What a photo takes in a ZIP besides its own bytes at most: names, a new credit, its lines in the list of credits. */
const besideBytes = 8_000;

/** A photo whose file the archive has. */
export type HeldPhoto = Photo & { readonly file: string };

/** A ZIP with photos of an event. */
export interface PhotoZip {
  /** Path below `media/`. */
  readonly name: string;
  readonly photos: readonly HeldPhoto[];
}

/**
 * The ZIPs of an event’s photos whose file the archive has, in their order: one, or as many as are needed for each
 * to stay below what hosts take. `sizeOf` gives a file’s size in bytes.
 */
export function photoZips(
  photos: readonly Photo[],
  eventId: string,
  sizeOf: (file: string) => number,
): PhotoZip[] {
  const held = photos.filter(
    (photo): photo is HeldPhoto => photo.eventId === eventId && photo.file !== undefined,
  );
  const parts: HeldPhoto[][] = [];
  let bytes = Infinity;
  for (const photo of held) {
    const size = sizeOf(photo.file) + besideBytes;
    bytes += size;
    if (bytes > mostBytes) {
      parts.push([]);
      bytes = size;
    }
    parts.at(-1)?.push(photo);
  }
  return parts.map((part, index) => ({
    name: `${eventId}/${eventId}-photos${parts.length > 1 ? `-${index + 1}` : ''}.zip`,
    photos: part,
  }));
}

/** Whether a file of `media/EVENT/` is one of the event’s ZIPs of photos. */
export const isPhotoZip = (name: string, eventId: string): boolean =>
  name.startsWith(`${eventId}-photos`) && /^(?:-\d+)?\.zip$/.test(name.slice(eventId.length + 7));

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
