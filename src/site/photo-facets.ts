import type { Event, Photo } from '../domain/archive/archive.ts';
import { listPages } from './list-pages.ts';
import { photoSections, talkSectionId, type PhotoSection } from './photo-sections.ts';
import type { SiteContext } from './site-context.ts';
import { langOf, shortName } from './talk-card.ts';

/** Ways to photos of one sort, each a link with how many of the photos listed are there. */
export interface PhotoFacet {
  readonly name: string;
  readonly links: readonly PhotoFacetLink[];
}

interface PhotoFacetLink {
  readonly href: string;
  readonly label: string;
  readonly lang?: string | undefined;
  readonly count: number;
}

const PAGE = 120;

/** An event's photos with their sections, cut into pages. */
export function photoPages(event: Event, { archive }: Pick<SiteContext, 'archive'>) {
  const items = photoSections(event, archive).flatMap((section) =>
    section.photos.map((photo) => ({ photo, section })),
  );
  return listPages<{ readonly photo: Photo; readonly section: PhotoSection }>(items, PAGE);
}

/** The talks of an event with photos: links to their place on its photos pages. */
export function talkFacet(event: Event, context: SiteContext): PhotoFacet {
  const first = new Map<PhotoSection, number>();
  for (const { number, items } of photoPages(event, context)) {
    for (const { section } of items) if (!first.has(section)) first.set(section, number);
  }
  return {
    name: 'Talks',
    links: [...first].flatMap(([{ talk, title, photos }, page]) =>
      talk
        ? {
            href: `${context.urls.eventPhotos(event.id, page)}#${talkSectionId(talk)}`,
            label: title,
            lang: langOf(talk.language).lang,
            count: photos.length,
          }
        : [],
    ),
  };
}

/** Who is on some photos, the most often first: links to the photos on their own pages. */
export function peopleFacet(
  photos: readonly Photo[],
  { archive, urls }: Pick<SiteContext, 'archive' | 'urls'>,
): PhotoFacet {
  const times = new Map<string, number>();
  for (const { personIds } of photos) {
    for (const id of personIds) times.set(id, (times.get(id) ?? 0) + 1);
  }
  const links = [...times].flatMap(([id, count]) => {
    const person = archive.personById.get(id);
    return person ? { href: `${urls.person(id)}#photos`, label: person.name, count } : [];
  });
  return { name: 'People', links: links.sort((one, other) => other.count - one.count) };
}

/** The events with photos: links to their photos pages. */
export const eventFacet = ({ archive, urls }: SiteContext): PhotoFacet => ({
  name: 'Events',
  links: archive.events
    .filter(({ photoIds }) => photoIds.length > 0)
    .map((event) => ({
      href: urls.eventPhotos(event.id),
      label: shortName(event),
      count: event.photoIds.length,
    })),
});
