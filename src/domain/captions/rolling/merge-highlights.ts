import type { Mark } from '../text/cue-text.ts';
import type { ReadCue } from './unroll-lines.ts';

/** A pause between two words is shown without a mark, and seldom lasts longer, in milliseconds. */
const longestPause = 3000;

interface Run {
  readonly from: number;
  readonly to: number;
  /** How many of its cues mark a word further on than the one before. */
  readonly steps: number;
  readonly marks: number;
}

/**
 * Makes one cue of the many that Whisper and its kin write for a sentence to show which word is being said: they
 * differ in nothing but what is marked, and the mark moves on. Undefined where no captions do so; a sentence that
 * stands twice without a mark was said twice.
 */
export function mergeHighlights(cues: readonly ReadCue[]): readonly ReadCue[] | undefined {
  if (!cues.some(({ mark }) => mark)) return undefined;
  const runs = findRuns(cues);
  if (!runs.some(({ steps }) => steps > 0)) return undefined;
  return runs.flatMap(({ from, to, marks }) => {
    const run = cues.slice(from, to);
    const [first] = run;
    if (!first || marks === 0) return run;
    return { ...first, end: Math.max(...run.map(({ end }) => end)) };
  });
}

function findRuns(cues: readonly ReadCue[]): Run[] {
  const texts = cues.map(({ lines }) => lines.map(({ text }) => text).join(' '));
  const runs: Run[] = [];
  for (let from = 0; from < cues.length;) {
    let to = from + 1;
    let last: Mark | undefined = cues[from]?.mark;
    let steps = 0;
    let marks = last ? 1 : 0;
    for (; to < cues.length && texts[to] === texts[from]; to += 1) {
      const mark = cues[to]?.mark;
      const pause = (cues[to]?.start ?? 0) - (cues[to - 1]?.end ?? 0);
      const plainTwice = !mark && !cues[to - 1]?.mark;
      if (pause > longestPause || plainTwice || (mark && last && mark.from <= last.from)) break;
      if (mark && last && isPart(mark, texts[to])) steps += 1;
      if (mark) [last, marks] = [mark, marks + 1];
    }
    runs.push({ from, to, steps, marks });
    from = to;
  }
  return runs;
}

const isPart = ({ words }: Mark, text = '') => words.length < text.length && !words.includes(' ');
