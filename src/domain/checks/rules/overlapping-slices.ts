import type { ArchiveSources } from '../../model/sources.ts';
import type { Problem } from '../problem.ts';
import { placedSlices, type PlacedSlice } from '../recording-slices.ts';
import { formatClock } from '../../chapters/clock-time.ts';

/** No second of a recording belongs to two talks. */
export function findOverlappingSlices({ events }: ArchiveSources): Problem[] {
  const byVideo = Map.groupBy(
    events.flatMap(placedSlices).filter(({ slice }) => slice.video !== undefined),
    ({ slice }) => slice.video,
  );
  return [...byVideo.values()].flatMap((slices) => {
    const inOrder = [...slices].sort((one, other) => one.slice.start - other.slice.start);
    return inOrder.slice(1).flatMap((slice, index): Problem[] => {
      const before = inOrder[index];
      if (!before || (before.slice.end ?? Infinity) <= slice.slice.start) return [];
      return [describe(before, slice)];
    });
  });
}

function describe(before: PlacedSlice, { slice, title, file, path }: PlacedSlice): Problem {
  const same = before.slice.start === slice.start;
  // A recording that goes on into the next talk is mended where its end is missing.
  const open = before.slice.end === undefined && !same;
  return {
    rule: 'overlapping-slices',
    severity: 'error',
    file: open ? before.file : file,
    path: open ? before.path : same ? [...path, 'video'] : [...path, 'start'],
    message: `“${before.title}” and “${title}” overlap in recording ${slice.video ?? ''}.`,
    found: `${formatClock(before.slice.start)} to ${before.slice.end === undefined ? 'the end' : formatClock(before.slice.end)}, and from ${formatClock(slice.start)}`,
    expected: 'one talk after the other',
    remedy: same
      ? 'Give each of the two talks its own start and end, or its own video.'
      : `Write end: ${formatClock(slice.start)} for “${before.title}”, or correct the start of “${title}”.`,
  };
}
