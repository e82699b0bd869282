import type { CueNumbers } from '../index/cue-numbers.ts';
import { isChineseOrJapanese } from '../text/dense-scripts.ts';
import type { IndexedCue } from '../index/text-block.ts';

/** Shorter cues than this, in UTF-16 units, are shown with their neighbours: captions break sentences. */
const shortCue = 70;
const lastSign = /.\p{M}*$/u;
const sentenceEnd = /[.!?。！？]["'”’)]?$/;

/**
 * What was said in a run of cues, with as much of the sentence around it as lies in files already read.
 * Never leaves the talk.
 */
export function saidAround(
  first: number,
  last: number,
  textOf: (cue: number) => IndexedCue | undefined,
  numbers: CueNumbers,
): string {
  const cues: string[] = [];
  for (let cue = first; cue <= last; cue += 1) cues.push(textOf(cue)?.text ?? '');
  let before = first - 1;
  let after = last + 1;
  while (cues.join(' ').length < shortCue) {
    const next = numbers.goesOn(after - 1) ? textOf(after)?.text : undefined;
    const previous = before >= 0 && numbers.goesOn(before) ? textOf(before)?.text : undefined;
    const continues = next !== undefined && !sentenceEnd.test(cues.at(-1) ?? '');
    const begun = previous !== undefined && !sentenceEnd.test(previous);
    if (continues) {
      cues.push(next);
      after += 1;
    } else if (begun) {
      cues.unshift(previous);
      before -= 1;
    } else break;
  }
  return joinSaid(cues.filter(Boolean));
}

/** Lines as one text: those of Chinese and Japanese go on without a blank. */
export function joinSaid(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text === '') return line;
    const [end = ''] = lastSign.exec(text) ?? [];
    return text + (isChineseOrJapanese(end) && isChineseOrJapanese(line) ? '' : ' ') + line;
  }, '');
}
