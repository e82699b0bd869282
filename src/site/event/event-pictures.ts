import { jpegOf } from '../picture/pictures.ts';
import type { SiteContext } from '../context/site-context.ts';

const WIDEST = 320;

/** For every talk and photo of an event the address of its page and of a small picture. */
export function eventPictures(
  eventId: string,
  { archive, urls, pictures }: SiteContext,
): Record<string, string> {
  const ofEvent = (thing: { readonly eventId: string }) => thing.eventId === eventId;
  const talks = archive.talks.filter(ofEvent).map((talk) => {
    const thumbnail = pictures.thumbnail(talk);
    return [urls.talk(talk), thumbnail ? jpegOf(thumbnail, WIDEST).src : urls.cover(talk)];
  });
  const photos = archive.photos.filter(ofEvent).flatMap((photo) => {
    const picture = pictures.photo(photo);
    return picture ? [[urls.photo(photo), jpegOf(picture, WIDEST).src]] : [];
  });
  return Object.fromEntries([...talks, ...photos]) as Record<string, string>;
}
