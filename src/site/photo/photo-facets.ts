import type { Event, Photo } from '../../domain/model/archive.ts';
import { listPages } from '../words/list-pages.ts';
import { photoSections, talkSectionId, type PhotoSection } from './photo-sections.ts';
import type { SiteContext } from '../context/site-context.ts';
import { langOf, shortName } from '../talk/talk-card.ts';
import { frameTexts } from '../../texts/texts.ts';

/** Ways to photos of one sort, each a link with how many of the photos listed are there. */
export interface PhotoFacet {
  readonly name: string;
  /** How many ways there are; where that is too many to link each, the last link leads to a list of all. */
  readonly total: number;
  readonly links: readonly PhotoFacetLink[];
}

interface PhotoFacetLink {
  readonly href: string;
  readonly label: string;
  readonly lang?: string | undefined;
  readonly count?: number;
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
export function talkFacet(
  pages: ReturnType<typeof photoPages>,
  { urls }: Pick<SiteContext, 'urls'>,
): PhotoFacet {
  const first = new Map<PhotoSection, number>();
  for (const { number, items } of pages) {
    for (const { section } of items) if (!first.has(section)) first.set(section, number);
  }
  const links = [...first].flatMap(([{ talk, title, photos }, page]) =>
    talk
      ? {
          href: `${urls.eventPhotos(talk.eventId, page)}#${talkSectionId(talk)}`,
          label: title,
          lang: langOf(talk.language).lang,
          count: photos.length,
        }
      : [],
  );
  return { name: frameTexts.talks, total: links.length, links };
}

/** Who is on some photos, the most often first, up to `most`: links to the photos on their own pages. */
export function peopleFacet(
  photos: readonly Photo[],
  { archive, urls }: Pick<SiteContext, 'archive' | 'urls'>,
  most = Infinity,
): PhotoFacet {
  const times = new Map<string, number>();
  for (const { personIds } of photos) {
    for (const id of personIds) times.set(id, (times.get(id) ?? 0) + 1);
  }
  const links = [...times].flatMap(([id, count]) => {
    const person = archive.personById.get(id);
    return person ? { href: `${urls.person(id)}#photos`, label: person.name, count } : [];
  });
  links.sort((one, other) => other.count - one.count);
  const all = { href: urls.people, label: frameTexts.allPeople };
  return {
    name: frameTexts.people,
    total: links.length,
    links: links.length > most ? [...links.slice(0, most), all] : links,
  };
}

/** The events with photos: links to their photos pages. */
export function eventFacet({ archive, urls }: SiteContext): PhotoFacet {
  const links = archive.events
    .filter(({ photoIds }) => photoIds.length > 0)
    .map((event) => ({
      href: urls.eventPhotos(event.id),
      label: shortName(event),
      count: event.photoIds.length,
    }));
  return { name: frameTexts.events, total: links.length, links };
}
