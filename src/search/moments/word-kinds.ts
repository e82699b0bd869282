import type { Clause } from '../query/clauses.ts';
import { pairTerm, type MomentDirectory } from '../index/moment-directory.ts';

/**
 * Which words are looked up where. Frequent words are listed in the head of the archive alone; familiar
 * ones have no places beyond it, but pairs of them are listed and rarer neighbours name them.
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

  /** The pairs of familiar words in a phrase, as terms. */
  pairsIn(terms: readonly string[]): string[] {
    return terms.slice(1).flatMap((term, index) => {
      const before = terms[index] ?? '';
      return this.familiar(before) > 0 && this.familiar(term) > 0 ? [pairTerm(before, term)] : [];
    });
  }

  /** Whether every alternative of a clause has only frequent words. */
  isAllFrequent(clause: Clause): boolean {
    return clause.alternatives.every(({ terms }) => terms.every((term) => this.isFrequent(term)));
  }

  /** Whether cues beyond the head may be found for which some word was not looked up. */
  hasUnchecked(clauses: readonly Clause[]): boolean {
    return clauses.some(({ alternatives }) =>
      alternatives.some(({ terms, adjacent }) =>
        adjacent
          ? !(terms.length === 2 && this.pairsIn(terms).length === 1) &&
            !terms.every((term, index) => this.#isChecked(terms, term, index))
          : terms.some((term) => this.isFrequent(term)),
      ),
    );
  }

  /** A word of a phrase is looked up by its own places or as the neighbour of a word that has them. */
  #isChecked(terms: readonly string[], term: string, index: number): boolean {
    const isPlaced = (other: string | undefined) =>
      other !== undefined && !this.isFrequent(other) && this.familiar(other) === 0;
    const neighbours = [terms[index - 1], terms[index + 1]];
    return isPlaced(term) || (this.familiar(term) > 0 && neighbours.some(isPlaced));
  }
}
