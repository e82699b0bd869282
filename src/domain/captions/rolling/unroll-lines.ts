/*
 * Here captions that show again what was said before are made to say it once: rows that roll, words that grow, marks
 * that move. Knows nothing of files.
 */
import type { CueLine, CueText } from '../text/cue-text.ts';

/** A cue whose lines are read. Times in whole milliseconds. */
export interface ReadCue extends CueText {
  readonly start: number;
  readonly end: number;
}

/** YouTube holds a finished line for ten milliseconds between two cues. */
const shortHold = 50;
const clearedAfter = 1000;

/** How many cues must roll: fewer where held lines or word times show that a machine wrote them. */
const heardShare = 0.3;
const unheardShare = 0.5;

/**
 * Whether captions roll: two lines are shown and each is written twice, first below, then above the next. Told
 * by cues that begin with the line before and go on, lines held for an instant and words with times.
 */
export function linesRoll(cues: readonly ReadCue[]): boolean {
  let rolls = 0;
  let holds = 0;
  let emptyRows = 0;
  let pairs = 0;
  for (const [index, cue] of cues.entries()) {
    const before = cues[index - 1];
    if (!before) continue;
    const { lines } = cue;
    pairs += 1;
    const carried = countCarried(before.lines, lines);
    if (carried > 0 && carried < lines.length) rolls += 1;
    if (carried !== lines.length || cue.end - cue.start > shortHold) continue;
    holds += 1;
    if (cue.endsEmpty) emptyRows += 1;
  }
  const heard = holds > 0 || cues.some((cue) => cue.lines.some((line) => line.timed));
  if (heard) return rolls + emptyRows > 0 && rolls + holds >= pairs * heardShare;
  return rolls > 1 && rolls >= pairs * unheardShare;
}

/**
 * The lines of rolling captions, each where it is first said: a cue loses the lines it carries over from the one
 * before, and goes where nothing is left. A line said twice stands twice on the screen, so it stays twice.
 */
export function unrollLines(cues: readonly ReadCue[]): ReadCue[] {
  return cues.map((cue, index) => {
    const before = cues[index - 1];
    return before ? { ...cue, lines: dropCarried(before, cue) } : cue;
  });
}

function dropCarried(before: ReadCue, cue: ReadCue): readonly CueLine[] {
  const { lines } = cue;
  const shown = before.lines;
  const cleared = lines.length === 1 && cue.start - before.end > clearedAfter;
  if (cue.beginsEmpty || cleared) return lines;
  const carried = countCarried(shown, lines);
  const allAlike =
    lines.length > 1 && new Set([...shown, ...lines].map((line) => line.text)).size === 1;
  return lines.slice(allAlike ? Math.min(carried, lines.length - 1) : carried);
}

/** How many of the last lines shown are the first lines of the next cue; a line with word times never is. */
function countCarried(shown: readonly CueLine[], next: readonly CueLine[]): number {
  for (let count = Math.min(shown.length, next.length, 4); count > 0; count -= 1) {
    const tail = shown.slice(shown.length - count);
    if (tail.every((line, index) => line.text === next[index]?.text && !next[index].timed))
      return count;
  }
  return 0;
}
