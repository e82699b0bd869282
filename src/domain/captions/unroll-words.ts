import type { ReadCue } from './unroll-lines.ts';

const longestOverlap = 40;
const fewestWords = 3;
const fewestPairs = 4;
const rollingShare = 0.6;
const clearedAfter = 1000;

/**
 * Unrolls captions whose lines were joined, or that grow word by word: most cues begin with the words the one
 * before ends with. Other captions are given back as they are.
 */
export function unrollWords(cues: readonly ReadCue[]): readonly ReadCue[] {
  const words = cues.map((cue) => cue.lines.flatMap((line) => line.text.split(' ')));
  const overlaps = words.map((next, index) => {
    const gap = (cues[index]?.start ?? 0) - (cues[index - 1]?.end ?? Number.NEGATIVE_INFINITY);
    return gap > clearedAfter ? 0 : countOverlap(words[index - 1] ?? [], next);
  });
  const rolls = overlaps.filter((overlap) => overlap >= fewestWords).length;
  if (rolls < fewestPairs || rolls < (cues.length - 1) * rollingShare) return cues;
  return cues.map((cue, index) => {
    const overlap = overlaps[index] ?? 0;
    const whole = overlap === words[index - 1]?.length;
    if (overlap === 0 || (overlap < fewestWords && !whole)) return cue;
    const text = (words[index] ?? []).slice(overlap).join(' ');
    return { ...cue, lines: text === '' ? [] : [{ text, timed: false }] };
  });
}

function countOverlap(before: readonly string[], next: readonly string[]): number {
  for (let count = Math.min(before.length, next.length, longestOverlap); count > 0; count -= 1) {
    const from = before.length - count;
    let same = 0;
    while (same < count && before[from + same] === next[same]) same += 1;
    if (same === count) return count;
  }
  return 0;
}
