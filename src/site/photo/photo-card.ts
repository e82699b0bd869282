import type { Photo } from '../../domain/model/archive.ts';
import { describeLicence } from '../../domain/schema/licences/licence.ts';
import { clockOf, formatDay } from '../words/dates.ts';
import { formatClock } from '../words/durations.ts';
import type { Picture } from '../picture/pictures.ts';
import type { SiteContext } from '../context/site-context.ts';
import { joinNames } from '../words/words.ts';
import { photoTexts } from '../../texts/texts.ts';

/** A photo wherever photos are listed. Without `picture` the archive does not hold its file. */
export interface PhotoCard {
  readonly id: string;
  readonly key: string;
  readonly href: string;
  readonly hue: number;
  readonly picture?: Picture;
  /** Width over height; 1.5 where nobody knows. */
  readonly ratio: number;
  readonly alt: string;
  readonly caption?: string;
  readonly credit: string;
  readonly licence: string;
  readonly licenceUrl?: string;
  /** Who is on it, as one line. */
  readonly people?: string;
  readonly day?: string;
  readonly taken?: string;
  /** Where it can be seen: first published, else the event's album. */
  readonly elsewhere?: { readonly label: string; readonly url: string; readonly original: boolean };
  readonly talk?: { readonly title: string; readonly href: string; readonly moment?: string };
}

export function photoCard(photo: Photo, { archive, urls, pictures }: SiteContext): PhotoCard {
  const event = archive.eventById.get(photo.eventId);
  const talk = photo.talkId === undefined ? undefined : archive.talkById.get(photo.talkId);
  const picture = pictures.photo(photo);
  const licence = describeLicence(photo.licence);
  const clock = clockOf(photo.takenAt);
  const people = photo.personIds.flatMap((id) => archive.personById.get(id)?.name ?? []);
  const elsewhere = photo.original
    ? {
        label: photoTexts.seeOriginal(siteName(photo.original)),
        url: photo.original,
        original: true,
      }
    : event?.photosAlbum && {
        label: photoTexts.openAlbum,
        url: event.photosAlbum,
        original: false,
      };
  return {
    id: photo.id,
    key: photo.key,
    href: urls.photo(photo),
    hue: event?.hue ?? 264,
    ratio: photo.width && photo.height ? photo.width / photo.height : 1.5,
    alt: photo.alt,
    credit: photo.credit,
    licence: licence.name,
    ...(licence.url === undefined ? {} : { licenceUrl: licence.url }),
    ...(picture ? { picture } : {}),
    ...(people.length > 0 ? { people: joinNames(people) } : {}),
    ...(photo.caption === undefined ? {} : { caption: photo.caption }),
    ...(photo.takenAt === undefined
      ? {}
      : {
          day: photo.takenAt.slice(0, 10),
          taken: `${formatDay(photo.takenAt)}${clock === undefined ? '' : `, ${clock}`}`,
        }),
    ...(elsewhere ? { elsewhere } : {}),
    ...(talk
      ? {
          talk: {
            title: talk.title,
            href: photo.at === undefined ? urls.talk(talk) : urls.moment(talk, photo.at),
            ...(photo.at === undefined ? {} : { moment: formatClock(photo.at) }),
          },
        }
      : {}),
  };
}

const siteName = (url: string) => new URL(url).hostname.replace(/^www\./, '');

/** A list's photos parted by whether the archive holds their file. */
export function partPhotos(photos: readonly Photo[], site: SiteContext) {
  const cards = photos.map((photo) => photoCard(photo, site));
  return {
    held: cards.filter(({ picture }) => picture),
    absent: cards.filter(({ picture }) => !picture),
  };
}
