import type { PathStep } from '../checks/problem.ts';

/** One thing the archive lacks, with the place that mends it; the store adds the line. */
export interface GapItem {
  readonly label: string;
  readonly file?: string;
  readonly path?: readonly PathStep[];
}

/** What an event lacks of one kind. */
export interface Gap {
  /** `recordings`, `captions`… */
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
  readonly gaps: readonly Gap[];
}
