import type { ArchiveSources } from '../../model/sources.ts';
import type { Problem } from '../problem.ts';
import { placedSlices } from '../recording-slices.ts';
import { formatClock } from '../../chapters/clock-time.ts';

/** A slice ends after it starts, and lies within its recording where the length is known. */
export function findWrongSlices({ events }: ArchiveSources): Problem[] {
  return events.flatMap(placedSlices).flatMap(({ slice, title, file, path, video }): Problem[] => {
    const { start, end } = slice;
    const base = { rule: 'slice-times', severity: 'error', file } as const;
    if (end !== undefined && end <= start) {
      return [
        {
          ...base,
          path: [...path, 'end'],
          message: `“${title}” ends before it starts in its recording.`,
          found: formatClock(end),
          expected: `later than ${formatClock(start)}`,
          remedy:
            'Put the right second into start or end, or leave end out where it runs to the end.',
        },
      ];
    }
    const length = video?.duration;
    if (length === undefined) return [];
    // YouTube rounds to whole seconds.
    const key =
      start >= length ? 'start' : end !== undefined && end > length + 1 ? 'end' : undefined;
    if (key === undefined) return [];
    return [
      {
        ...base,
        path: [...path, key],
        message: `“${title}” ${key}s after its recording has ended.`,
        found: formatClock(slice[key] ?? 0),
        expected: `at most ${formatClock(length)}, the length of ${video?.id ?? 'the recording'}`,
        remedy: `Put the right second into ${key}, or the right video.`,
      },
    ];
  });
}
