import type { Cue } from './cue.ts';

/** The cues that begin in a part of a recording; one that is running at `start` belongs to what came before. */
export function sliceCues(
  cues: readonly Cue[],
  { start, end = Infinity }: { readonly start: number; readonly end?: number },
): Cue[] {
  return cues.filter((cue) => cue.start >= start && cue.start < end);
}
