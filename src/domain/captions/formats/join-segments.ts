import type { WrittenCue } from '../cues/cue.ts';

/** Two segments' times may differ by a frame where they meet, in milliseconds. */
const seam = 50;

/**
 * The cues of segments put one behind the other, `segments` saying where each begins: a cue that runs over a
 * border stands on both sides of it, and is made one.
 */
export function joinSegments(
  cues: readonly WrittenCue[],
  segments: readonly number[],
): readonly WrittenCue[] {
  if (segments.length === 1) return cues;
  const joined: WrittenCue[] = [];
  let before = new Map<string, number>();
  for (const [at, from] of segments.entries()) {
    const here = new Map<string, number>();
    for (const cue of cues.slice(from, segments[at + 1])) {
      const words = cue.lines.join('\n');
      const twinAt = before.get(words);
      const twin = twinAt === undefined ? undefined : joined[twinAt];
      const runsOn = twin && cue.start >= twin.start && cue.start <= twin.end + seam;
      if (runsOn && twinAt !== undefined) {
        joined[twinAt] = { ...twin, end: Math.max(twin.end, cue.end) };
        here.set(words, twinAt);
      } else here.set(words, joined.push(cue) - 1);
    }
    before = here;
  }
  return joined;
}
