import type { Archive, Event, Photo, Talk } from '../../domain/model/archive.ts';
import { jpegOf, type Pictures } from './pictures.ts';

/** The picture others show beside a link to a page: a JPEG, `src` under the site's path. */
export interface ShareImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What is looked through for a picture. */
interface Held {
  readonly archive: Archive;
  readonly pictures: Pictures;
}

/** Wide enough for large previews, light enough for messengers. */
const WIDEST = 1280;

/** A photo itself, where the archive holds it. */
export function photoShareImage(
  photo: Photo,
  { pictures }: Pick<Held, 'pictures'>,
): ShareImage | undefined {
  const picture = pictures.photo(photo);
  return picture && { ...jpegOf(picture, WIDEST), alt: photo.alt };
}

/** A talk's still, else the first photo of it that the archive holds. */
export function talkShareImage(talk: Talk, context: Held): ShareImage | undefined {
  const still = context.pictures.thumbnail(talk);
  if (still) return { ...jpegOf(still, WIDEST), alt: talk.title };
  return firstHeld(talk.photoIds, context);
}

/** The first photo of an event that the archive holds. */
export const eventShareImage = (event: Event, context: Held): ShareImage | undefined =>
  firstHeld(event.photoIds, context);

function firstHeld(ids: readonly string[], context: Held): ShareImage | undefined {
  for (const id of ids) {
    const photo = context.archive.photoById.get(id);
    const image = photo && photoShareImage(photo, context);
    if (image) return image;
  }
  return undefined;
}
