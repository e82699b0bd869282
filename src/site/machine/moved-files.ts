import { talkAddresses } from '../address/talk-addresses.ts';
import type { MachineContext } from '../context/machine-context.ts';
import { movedPages } from '../moved-pages.ts';
import { aliasAddresses } from '../person/people-list.ts';
import type { MachineFile } from './machine-file.ts';

/**
 * The files of a page that has moved, at its old address too: a reader of feeds, a calendar or a player asks for them
 * there for good, and follows no page that leads on.
 */
export function movedFiles(
  context: Pick<MachineContext, 'archive' | 'urls'>,
  files: readonly MachineFile[],
): MachineFile[] {
  const taken = new Set(files.map(({ address }) => address));
  const byPage = Map.groupBy(files, ({ address }) => pageOf(address));
  return movedFolders(context).flatMap(({ from, to }) =>
    (byPage.get(to) ?? []).flatMap((file) => {
      const address = from + file.address.slice(to.length);
      if (taken.has(address)) return [];
      taken.add(address);
      return [{ ...file, address }];
    }),
  );
}

/** The page a file belongs to: that of its folder, or of a talk for its transcripts. */
const pageOf = (address: string) => address.replace(/(?:transcript\/)?[^/]*$/, '');

function movedFolders({ archive, urls }: Pick<MachineContext, 'archive' | 'urls'>) {
  const published = new Set([
    ...archive.movedPeople.keys(),
    ...archive.moved.flatMap(({ is, slug }) => (is === 'person' ? slug : [])),
  ]);
  return [
    ...movedPages(archive, urls).map(({ path, to }) => ({ from: `${urls.home}${path}/`, to })),
    ...talkAddresses(archive)
      .filter(({ former }) => former)
      .map(({ slug, talk }) => ({
        from: urls.talk({ eventId: talk.eventId, slug }),
        to: urls.talk(talk),
      })),
    ...aliasAddresses(archive)
      .filter(({ alias }) => published.has(alias))
      .map(({ alias, person }) => ({ from: urls.person(alias), to: urls.person(person.id) })),
  ];
}
