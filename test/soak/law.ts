import type { Random } from '../generate/random.ts';

/** Something that holds whatever happens, tried at random again and again. */
export interface Law {
  /** A sentence. */
  readonly holds: string;
  /** Rounds of a long run. */
  readonly rounds: number;
  /** Begins a run; what it returns tries once more at each call. */
  open(): Promise<Trial>;
}

export interface Trial {
  /** Throws where the law was broken; returns in a word what the round came to. */
  round(random: Random): Promise<string>;
  close(): Promise<void> | void;
}
