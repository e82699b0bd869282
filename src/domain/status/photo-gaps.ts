import type { Archive, Photo } from '../model/archive.ts';
import type { ArchiveSources, EventSources } from '../model/sources.ts';
import { describeHeldBack } from '../photos/held-back.ts';
import { rightsOfPhoto } from '../photos/photo-rights.ts';
import { withheldPhotos } from '../photos/withheld-photos.ts';
import type { GapName } from '../schema/waiver.ts';
import type { Gap } from './gap.ts';

/** What the photos of an event lack: descriptions, people, talks, files. */
export function photoGaps(archive: Archive, event: EventSources, sources: ArchiveSources): Gap[] {
  const { id, folder, photos, syncedPhotos, heldBack } = event;
  const own = archive.photos.filter(({ eventId }) => eventId === id);
  const entryAt = new Map(photos.map((entry, index) => [entry.id, index]));
  const file = `${folder}/photos.yaml`;
  const item = ({ key, caption }: Photo) => {
    const label = caption === undefined ? key : `${key} (${caption})`;
    const index = entryAt.get(key);
    const ids = [key];
    return index === undefined
      ? { label, ids }
      : { label, ids, file, path: ['photos', index, 'id'] };
  };
  const gap = (
    what: GapName,
    kind: string,
    lacks: (photo: Photo) => boolean,
    mend: string,
  ): Gap => ({
    what,
    kind,
    of: own.length,
    items: own.filter(lacks).map(item),
    mend,
  });
  const imported = new Set(syncedPhotos.map((photo) => photo.id));
  const unlicensed = findUnlicensed(event, sources);
  return [
    gap('alt-texts', 'alt texts', ({ altWritten }) => !altWritten, 'alt: in photos.yaml'),
    gap(
      'photo-captions',
      'captions of photos',
      ({ caption }) => caption === undefined,
      'caption: in photos.yaml',
    ),
    gap(
      'photo-files',
      'photos’ files',
      (photo) => !imported.has(photo.key),
      `npm run photos -- import FOLDER --event ${id}`,
    ),
    {
      what: 'photo-licences',
      kind: 'a known licence',
      of: unlicensed.of,
      items: unlicensed.photos.map(({ id: photo, unclear }) => {
        const index = entryAt.get(photo);
        const label = `${photo}${unclear === undefined ? '' : `: its file says “${unclear}”`}`;
        const ids = [photo];
        return index === undefined
          ? { label, ids }
          : { label, ids, file, path: ['photos', index, 'id'] };
      }),
      mend: 'licence: for the photo or its camera in photos.yaml',
    },
    {
      what: 'photo-copies',
      kind: 'a copy, for the rights their files state',
      of: heldBack.length,
      items: heldBack.map((photo) => ({
        label: `${photo.id}: ${describeHeldBack(photo)}`,
        ids: [photo.id],
      })),
      mend: 'if you may publish them, licence: for the photo in photos.yaml, then import again',
    },
    gap(
      'photo-times',
      'times of photos',
      ({ takenAt }) => takenAt === undefined,
      'takenAt: in photos.yaml',
    ),
  ];
}

/** Photos that are left out because nobody knows what may be done with them, hidden ones aside. */
function findUnlicensed(event: EventSources, { settings, people }: ArchiveSources) {
  const entries = new Map(event.photos.map((entry) => [entry.id, entry]));
  const synced = new Map(event.syncedPhotos.map((photo) => [photo.id, photo]));
  const withheld = withheldPhotos(event.photos, [...people, ...event.people]);
  const ids = [...new Set([...synced.keys(), ...entries.keys()])].filter((id) => !withheld.has(id));
  const photos = ids
    .map((id) => ({ id, ...rightsOfPhoto({ event, settings }, entries.get(id), synced.get(id)) }))
    .filter(({ licence }) => licence === 'unknown');
  return { of: ids.length, photos };
}
