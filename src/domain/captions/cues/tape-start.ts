import type { Cue } from './cue.ts';

/** How captions lie in a recording that they do not fit: `tape` tells when their own clock begins, in seconds. */
export type Misfit =
  | { readonly is: 'later'; readonly first: number; readonly tape?: number }
  | { readonly is: 'perhaps later'; readonly first: number; readonly tape: number };

const hour = 3600;
/** A talk begins soon after its tape, and its last words may run on behind the end. In seconds. */
const soon = 120;
const overrun = 60;

/**
 * Whether captions count from another time than the recording: editing programs begin a tape at one hour or ten, so
 * that every line lies whole hours too late. Undefined where they fit, or nothing speaks against it.
 */
export function findMisfit(cues: readonly Cue[], duration: number | undefined): Misfit | undefined {
  const first = cues[0]?.start ?? 0;
  const last = cues.at(-1)?.start ?? 0;
  const tape = Math.floor(first / hour) * hour;
  if (duration === undefined)
    return tape > 0 && first - tape < soon ? { is: 'perhaps later', first, tape } : undefined;
  if (first <= duration) return undefined;
  const fits = tape > 0 && last - tape <= duration + overrun;
  return { is: 'later', first, ...(fits && { tape }) };
}

/** Cues on the recording's clock, where their own begins at `start` seconds; what lies before it is left out. */
export function countFrom(cues: readonly Cue[], start: number): Cue[] {
  const shift = (time: number) => Math.round((Math.max(start, time) - start) * 1000) / 1000;
  return cues
    .filter((cue) => cue.end > start || cue.start >= start)
    .map((cue) => ({ ...cue, start: shift(cue.start), end: shift(cue.end) }));
}
