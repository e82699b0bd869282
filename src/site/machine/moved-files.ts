import type { Archive } from '../../domain/model/archive.ts';
import type { MachineContext } from '../context/machine-context.ts';
import { movedFolders } from '../moved-folders.ts';
import type { MachineFile } from './machine-file.ts';

/**
 * The files of a page that has moved, at its old address too: a reader of feeds, a calendar or a player asks for them
 * there for good, and follows no page that leads on.
 */
export function movedFiles(
  context: Pick<MachineContext, 'archive' | 'urls'>,
  files: readonly MachineFile[],
): MachineFile[] {
  const byAddress = new Map(files.map((file) => [file.address, file]));
  const taken = new Set(byAddress.keys());
  const byPage = Map.groupBy(files, ({ address }) => pageOf(address));
  const events = new Set(context.archive.events.map(({ id }) => context.urls.event(id)));
  // A talk or photo had no feed: one that is no more leads to its event, whose feeds are elsewhere.
  const moved = movedFolders(context).filter(
    ({ is, to }) => !((is === 'talk' || is === 'photo') && events.has(to)),
  );
  const stillAsked = (file: MachineFile, address: string) => {
    if (taken.has(address)) return [];
    taken.add(address);
    return [{ ...file, address }];
  };
  return [
    ...[...moved, ...movedTracks(context)].flatMap(({ from, to }) =>
      (byPage.get(to) ?? []).flatMap((file) =>
        stillAsked(file, from + file.address.slice(to.length)),
      ),
    ),
    // An event's data stands beside that of the others, by its name.
    ...movedEvents(context.archive).flatMap(({ slug, id }) => {
      const file = byAddress.get(context.urls.eventData(id));
      return file ? stillAsked(file, context.urls.eventData(slug)) : [];
    }),
  ];
}

/** The former names of events that are called otherwise today. */
const movedEvents = ({ moved }: Pick<Archive, 'moved'>) =>
  moved.flatMap(({ is, slug, to }) =>
    is === 'event' && to.is === 'event' ? [{ slug, id: to.id }] : [],
  );

/** Of tracks, today's stand below their event wherever that was; a former one is another track now, or the event. */
function movedTracks({ archive, urls }: Pick<MachineContext, 'archive' | 'urls'>) {
  const events = [...archive.events.map(({ id }) => ({ slug: id, id })), ...movedEvents(archive)];
  const trackAt = (id: string) => {
    const cut = id.lastIndexOf('/');
    return urls.track(id.slice(0, cut), id.slice(cut + 1));
  };
  return [
    ...events.flatMap(({ slug, id }) =>
      (archive.eventById.get(id)?.tracks ?? []).map((track) => ({
        from: urls.track(slug, track.id),
        to: urls.track(id, track.id),
      })),
    ),
    ...archive.moved.flatMap((address) =>
      address.is === 'track'
        ? {
            from: urls.track(address.eventId, address.slug),
            to: address.to.is === 'track' ? trackAt(address.to.id) : urls.event(address.to.id),
          }
        : [],
    ),
  ];
}

/** The page a file belongs to: that of its folder, or of a talk for its transcripts. */
const pageOf = (address: string) => address.replace(/(?:transcript\/)?[^/]*$/, '');
