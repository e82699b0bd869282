import type { Archive, Photo } from '../archive/archive.ts';
import type { EventSources } from '../archive/sources.ts';
import type { Gap } from './gap.ts';

/** What the photos of an event lack: descriptions, people, talks, files. */
export function photoGaps(
  archive: Archive,
  { id, folder, photos, syncedPhotos }: EventSources,
): Gap[] {
  const own = archive.photos.filter(({ eventId }) => eventId === id);
  const entryAt = new Map(photos.map((entry, index) => [entry.id, index]));
  const file = `${folder}/photos.yaml`;
  const item = ({ key, caption }: Photo) => {
    const label = caption === undefined ? key : `${key} (${caption})`;
    const index = entryAt.get(key);
    return index === undefined ? { label } : { label, file, path: ['photos', index, 'id'] };
  };
  const gap = (kind: string, lacks: (photo: Photo) => boolean, mend: string): Gap => ({
    kind,
    of: own.length,
    items: own.filter(lacks).map(item),
    mend,
  });
  const imported = new Set(syncedPhotos.map((photo) => photo.id));
  return [
    gap('alt texts', ({ altWritten }) => !altWritten, 'alt: in photos.yaml'),
    gap('captions of photos', ({ caption }) => caption === undefined, 'caption: in photos.yaml'),
    gap(
      'photos’ files',
      (photo) => !imported.has(photo.key),
      `npm run photos -- import FOLDER --event ${id}`,
    ),
    gap(
      'a known licence',
      ({ licence }) => licence === 'unknown',
      'licence: for the photo or its camera in photos.yaml',
    ),
    gap('times of photos', ({ takenAt }) => takenAt === undefined, 'takenAt: in photos.yaml'),
  ];
}
