import { isStopWord } from '../text/stop-words.ts';

/**
 * A word is frequent when it stands in more than `cues` cues and in more than one of `share`, or, for a
 * stop word, of `stopShare`. Its list would cost each query a hundred kilobytes, so it is kept for the
 * first `head` cues alone.
 */
export interface Frequency {
  readonly cues: number;
  readonly share: number;
  readonly stopShare: number;
  readonly head: number;
  /**
   * A word in more than one of this many cues of the head is familiar: it has no places, which would cost a
   * phrase tens of kilobytes.
   */
  readonly familiarShare: number;
}

/** Below 65,536 cues, some four hundred talks, no word is frequent. */
export const usualFrequency: Frequency = {
  cues: 1 << 16,
  share: 4,
  stopShare: 32,
  head: 1 << 16,
  familiarShare: 64,
};

/** Whether a word in `count` of all `cues` is listed for the head alone. */
export function isFrequent(term: string, count: number, cues: number, frequency: Frequency) {
  const share = isStopWord(term) ? frequency.stopShare : frequency.share;
  return cues >= frequency.head && count > frequency.cues && count * share > cues;
}
