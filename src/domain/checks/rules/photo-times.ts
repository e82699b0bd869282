import type { Archive } from '../../model/archive.ts';
import type { ArchiveSources } from '../../model/sources.ts';
import type { Problem } from '../problem.ts';
import { placedEntries } from '../references.ts';
import { formatClock } from '../../chapters/clock-time.ts';

/** A photo's second lies within the recording of the talk it shows. */
export function findWrongPhotoTimes(sources: ArchiveSources, archive: Archive): Problem[] {
  return placedEntries(sources).flatMap(({ event, photos }) => {
    const lengths = new Map(event.videos.videos.map(({ id, duration }) => [id, duration]));
    return photos.flatMap(({ value, file, path }): Problem[] => {
      if (value.at === undefined) return [];
      const talkId = archive.photoById.get(`${event.id}/${value.id}`)?.talkId;
      const slice = talkId === undefined ? undefined : archive.talkById.get(talkId)?.recordings[0];
      const length = slice?.end ?? (slice?.videoId && lengths.get(slice.videoId)) ?? undefined;
      if (slice === undefined || typeof length !== 'number') return [];
      if (value.at >= slice.start && value.at <= length) return [];
      return [
        {
          rule: 'photo-times',
          severity: 'error',
          file,
          path: [...path, 'at'],
          message: 'This second is outside the talk the photo shows.',
          found: formatClock(value.at),
          expected: `${formatClock(slice.start)} to ${formatClock(length)}`,
          remedy: 'Seconds count from the start of the recording; correct at, or the talk.',
        },
      ];
    });
  });
}
