import type { Alternative, Clause } from '../query/clauses.ts';
import { pairTerm, type MomentDirectory } from '../index/moment-directory.ts';

/**
 * Which words are looked up where. Frequent words are listed in the head of the archive alone; familiar
 * ones have no places, but pairs of them are listed and rarer neighbours name them.
 */
export class WordKinds {
  readonly #directory: MomentDirectory;

  constructor(directory: MomentDirectory) {
    this.#directory = directory;
  }

  /** The first cue beyond the head. */
  get head(): number {
    return this.#directory.head || Infinity;
  }

  isFrequent(term: string): boolean {
    return this.#directory.frequent.has(term);
  }

  /** The word's number among the familiar ones, from 1; 0 for all others. */
  familiar(term: string): number {
    return this.#directory.familiar.indexOf(term) + 1;
  }

  /** Whether the places of words name the familiar ones beside them. */
  get haveNeighbours(): boolean {
    return this.#directory.familiar.length > 0;
  }

  /** The pairs of familiar words in a phrase, as terms, and where in it they begin. */
  pairsIn(terms: readonly string[]): { readonly pair: string; readonly offset: number }[] {
    return terms.slice(1).flatMap((term, offset) => {
      const before = terms[offset] ?? '';
      const areFamiliar = this.familiar(before) > 0 && this.familiar(term) > 0;
      return areFamiliar ? [{ pair: pairTerm(before, term), offset }] : [];
    });
  }

  /** Whether every alternative of a clause has only words that are looked up in the head alone. */
  isAllFrequent(clause: Clause): boolean {
    return clause.alternatives.every((alternative) =>
      alternative.terms.every((term) => this.#isCut(term, alternative)),
    );
  }

  /** Whether cues beyond the head may be found for which some word was not looked up. */
  hasUnchecked(clauses: readonly Clause[]): boolean {
    return clauses.some(({ alternatives }) =>
      alternatives.some((alternative) =>
        alternative.terms.some((term) => this.#isCut(term, alternative)),
      ),
    );
  }

  /** In a phrase a familiar word is told by what stands beside it. */
  #isCut(term: string, { terms, adjacent }: Alternative): boolean {
    return this.isFrequent(term) && !(adjacent && terms.length > 1 && this.familiar(term) > 0);
  }
}
