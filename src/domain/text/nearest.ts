import { editDistance } from './edit-distance.ts';
import { fold } from './fold.ts';

/** The candidate that differs from `text` by the fewest letters, undefined where none is near. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(text);
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
