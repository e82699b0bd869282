import type { Clause } from '../query/clauses.ts';

/** Records that may answer a query, and a cheap guess (greater is better) at which answer it best. */
export interface Candidates {
  readonly records: readonly number[];
  readonly estimate: (record: number) => number;
  /** True when all of them are known to answer. */
  readonly certain: boolean;
}

/**
 * Proposes records by number: at least every one that answers the clauses, at best few others. What
 * matches and in which order is decided by `scoreEntity`, so engines can be exchanged freely.
 */
export interface EntityEngine {
  /** `typos` says for each clause whether near spellings are wanted. */
  candidates(clauses: readonly Clause[], typos: readonly boolean[]): Candidates;
}
