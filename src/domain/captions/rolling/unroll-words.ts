import type { ReadCue } from './unroll-lines.ts';

const longestOverlap = 40;
const fewestWords = 3;
const fewestPairs = 4;
const rollingShare = 0.6;
const clearedAfter = 1000;
/** An overlap of all words. */
const everything = Number.POSITIVE_INFINITY;

/**
 * Unrolls captions whose lines were joined, or that grow word by word: most cues begin with the words the one
 * before ends with. Other captions are given back as they are.
 */
export function unrollWords(cues: readonly ReadCue[]): readonly ReadCue[] {
  const texts = cues.map((cue) =>
    cue.lines
      .map((line) => line.text)
      .join(' ')
      .trim(),
  );
  const overlaps = texts.map(() => 0);
  let rolls = 0;
  let others = 0;
  for (const [index, next] of texts.entries()) {
    const gap = (cues[index]?.start ?? 0) - (cues[index - 1]?.end ?? Number.NEGATIVE_INFINITY);
    const before = texts[index - 1] ?? '';
    if (next === before && gap <= clearedAfter) {
      overlaps[index] = everything;
      others += 1;
      if (others > cues.length * (1 - rollingShare) + 1) return cues;
      continue;
    }
    const mayOverlap = next.startsWith(before) || before.includes(firstWords(next));
    const overlap = gap <= clearedAfter && mayOverlap ? countOverlap(before, next) : 0;
    overlaps[index] = overlap;
    if (overlap > 0 && overlap < wordsOf(next).length) rolls += 1;
    else others += 1;
    if (others > cues.length * (1 - rollingShare) + 1) return cues;
  }
  if (rolls < fewestPairs) return cues;
  return cues.map((cue, index) => {
    const overlap = overlaps[index] ?? 0;
    const text = wordsOf(texts[index]).slice(overlap).join(' ');
    return overlap === 0 ? cue : { ...cue, lines: text === '' ? [] : [{ text, timed: false }] };
  });
}

/** How many words end one text and begin the next: three or more, or all of the first. */
function countOverlap(beforeText: string, nextText: string): number {
  const before = wordsOf(beforeText);
  const next = wordsOf(nextText);
  for (let count = Math.min(before.length, next.length, longestOverlap); count > 0; count -= 1) {
    const from = before.length - count;
    let same = 0;
    while (same < count && before[from + same] === next[same]) same += 1;
    if (same === count) return count >= fewestWords || from === 0 ? count : 0;
  }
  return 0;
}

function firstWords(text: string): string {
  let end = -1;
  for (let count = 0; count < fewestWords; count += 1) {
    end = text.indexOf(' ', end + 1);
    if (end < 0) return text;
  }
  return text.slice(0, end);
}

function wordsOf(text = ''): string[] {
  return text.split(' ');
}
