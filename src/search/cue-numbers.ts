import type { TranscribedTalk } from './moment-directory.ts';

/** Cues are numbered through the archive; this tells the talk of each. */
export class CueNumbers {
  readonly #talks: readonly TranscribedTalk[];
  readonly #firsts: Int32Array;

  constructor(talks: readonly TranscribedTalk[]) {
    this.#talks = talks;
    this.#firsts = new Int32Array(talks.length + 1);
    for (const [index, { cues }] of talks.entries()) {
      this.#firsts[index + 1] = (this.#firsts[index] as number) + cues;
    }
  }

  /** The number of the transcript, counted from 0, that a cue belongs to. */
  transcriptOf(cue: number): number {
    let low = 0;
    let high = this.#talks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#firsts[middle] as number) <= cue) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The entity record of a cue's talk. */
  recordOf(cue: number): number {
    return (this.#talks[this.transcriptOf(cue)] as TranscribedTalk).record;
  }

  /** Whether a cue and the one after it belong to one talk. */
  goesOn(cue: number): boolean {
    const next = (this.#firsts[this.transcriptOf(cue) + 1] as number) - 1;
    return cue < next;
  }
}
