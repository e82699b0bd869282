import { talkAddresses } from './address/talk-addresses.ts';
import type { SiteContext } from './context/site-context.ts';
import { movedPages, type PageKind } from './moved-pages.ts';
import { aliasAddresses } from './person/people-list.ts';

/** A page's former address; the files beside the page are asked for there for good. */
interface MovedFolder {
  readonly is: PageKind;
  readonly from: string;
  /** Whose files are meant there today: those of the page it leads to, or of the archive where that is a list. */
  readonly to: string;
}

/** Every address that was a page's once, of talks and people under another spelling too. */
export function movedFolders({
  archive,
  urls,
}: Pick<SiteContext, 'archive' | 'urls'>): MovedFolder[] {
  const lists = [urls.events, urls.people, urls.topics];
  const published = new Set([
    ...archive.movedPeople.keys(),
    ...archive.moved.flatMap(({ is, slug }) => (is === 'person' ? slug : [])),
  ]);
  return [
    ...movedPages(archive, urls).map(({ is, path, to }) => ({
      is,
      from: `${urls.home}${path}/`,
      to: lists.includes(to) ? urls.home : to,
    })),
    ...archive.photos.flatMap((photo) =>
      photo.formerKey === undefined
        ? []
        : {
            is: 'photo' as const,
            from: urls.photo({ ...photo, key: photo.formerKey }),
            to: urls.photo(photo),
          },
    ),
    ...talkAddresses(archive)
      .filter(({ former }) => former)
      .map(({ slug, talk }) => ({
        is: 'talk' as const,
        from: urls.talk({ eventId: talk.eventId, slug }),
        to: urls.talk(talk),
      })),
    ...aliasAddresses(archive)
      .filter(({ alias }) => published.has(alias))
      .map(({ alias, person }) => ({
        is: 'person' as const,
        from: urls.person(alias),
        to: urls.person(person.id),
      })),
  ];
}
