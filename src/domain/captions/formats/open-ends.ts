import type { WrittenCue } from '../cues/cue.ts';

/** How long a line is shown that nothing follows, in milliseconds. */
const lastShown = 4000;

/** A cue whose end the format need not tell. */
export type OpenCue = Omit<WrittenCue, 'end'> & { readonly end?: number | undefined };

/** Cues that ascend, those without an end shown until the next one begins. */
export function closeEnds(cues: readonly OpenCue[]): WrittenCue[] {
  const ascending = [...cues].sort((a, b) => a.start - b.start);
  return ascending.map((cue, index) => {
    if (cue.end !== undefined) return { ...cue, end: cue.end };
    let at = index + 1;
    while (ascending[at]?.start === cue.start) at += 1;
    return { ...cue, end: ascending[at]?.start ?? cue.start + lastShown };
  });
}
