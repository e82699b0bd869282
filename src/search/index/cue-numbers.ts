import type { Transcript, TranscriptKind } from './moment-directory.ts';
import type { CueList } from './postings.ts';

/** Told of a cue and the number of its transcript, counted from 0. */
export type OnCue = (cue: number, transcript: number) => void;

/** Cues are numbered through the archive; this tells the talk of each. */
export class CueNumbers {
  readonly #transcripts: readonly Transcript[];
  readonly #firsts: Int32Array;

  constructor(transcripts: readonly Transcript[]) {
    this.#transcripts = transcripts;
    this.#firsts = new Int32Array(transcripts.length + 1);
    for (const [index, { cues }] of transcripts.entries()) {
      this.#firsts[index + 1] = (this.#firsts[index] as number) + cues;
    }
  }

  /** Whether any talk has lines of this kind. */
  has(kind: TranscriptKind): boolean {
    return this.#transcripts.some((transcript) => transcript.kind === kind);
  }

  /** The entity record of a transcript's talk. */
  recordOf(transcript: number): number {
    return (this.#transcripts[transcript] as Transcript).record;
  }

  /** Goes through the cues of a list that are of a kind, with the transcript of each. */
  each(kind: TranscriptKind, cues: CueList, onCue: OnCue): void {
    let transcript = -1;
    let end = 0;
    let wanted = false;
    for (const cue of cues) {
      if (cue >= end) {
        transcript = this.#transcriptOf(cue, transcript);
        end = this.#firsts[transcript + 1] as number;
        wanted = this.#transcripts[transcript]?.kind === kind;
      }
      if (wanted) onCue(cue, transcript);
    }
  }

  /** Whether a cue and the one after it belong to one transcript. */
  goesOn(cue: number): boolean {
    const next = (this.#firsts[this.#transcriptOf(cue, -1) + 1] as number) - 1;
    return cue < next;
  }

  /** The transcript a cue belongs to; often the next one `after` another. */
  #transcriptOf(cue: number, after: number): number {
    let low = after + 1;
    if (cue < (this.#firsts[low + 1] as number)) return low;
    let high = this.#transcripts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#firsts[middle] as number) <= cue) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
