import type { PathStep } from '../checks/problem.ts';
import type { GapName } from '../schema/waiver.ts';

/** One thing the archive lacks, with the place that mends it; the store adds the line. */
export interface GapItem {
  readonly label: string;
  /** Every id it goes by, for what is said of it alone. */
  readonly ids: readonly string[];
  /** The command that mends this one. */
  readonly mend?: string;
  readonly file?: string;
  readonly path?: readonly PathStep[];
}

/** What an event lacks of one kind. */
export interface Gap {
  /** The word that waives it, under `notNeeded:`. */
  readonly what: GapName;
  /** In words: “recordings”, “a first sync”… */
  readonly kind: string;
  /** Of how many things that could have it. */
  readonly of: number;
  readonly items: readonly GapItem[];
  /** The command that mends it, or what to write where. */
  readonly mend: string;
}

/** What one event lacks, the most wanted first; a kind without gaps is left out. */
export interface EventStatus {
  readonly id: string;
  readonly name: string;
  readonly talks: number;
  readonly photos: number;
  /** Where its own waivers are written. */
  readonly file: string;
  /** How much is lacking that somebody said is not needed. */
  readonly waived: number;
  readonly gaps: readonly Gap[];
}
