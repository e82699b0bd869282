import type { Alternative, Clause } from './clauses.ts';
import { editDistance, typosAllowed } from '../domain/text/edit-distance.ts';
import type { IndexReader } from './index-reader.ts';
import type { indexPaths } from './index-files.ts';
import { pairTerm, type MomentDirectory } from './moment-directory.ts';
import { MomentShard } from './moment-shard.ts';
import { intersect, unite, type CueList } from './postings.ts';
import { findPhrase, type PhraseCues, type PlacedTerm } from './phrase.ts';

/** The cues that answer a clause. */
export interface ClauseCues {
  readonly cues: CueList;
  /** Cues whose phrase goes on in the next cue. */
  readonly split: CueList;
  /** Those of `cues` that hold what was typed, not only another spelling of the glossary. */
  readonly typed: CueList;
}

/** Longer words that a beginning may stand for. */
const mostCompletions = 24;
/** Words that one with a typo may stand for. */
const mostSpellings = 3;

/** Which clauses may be answered by words spelled a little differently, where nobody said them. */
export type Forgives = (clause: Clause) => boolean;

/** Fetches the lists that clauses need, all in one go, and evaluates clauses with them. */
export class MomentLists {
  readonly #directory: MomentDirectory;
  readonly #paths: ReturnType<typeof indexPaths>;
  readonly #reader: IndexReader;
  readonly #forgives: Forgives;

  constructor(
    directory: MomentDirectory,
    paths: ReturnType<typeof indexPaths>,
    reader: IndexReader,
    forgives: Forgives,
  ) {
    this.#directory = directory;
    this.#paths = paths;
    this.#reader = reader;
    this.#forgives = forgives;
  }

  /**
   * The cues of each clause. Frequent words are passed over, unless `headOnly`, when all words are looked
   * up in the head of the archive.
   */
  async evaluate(clauses: readonly Clause[], headOnly: boolean): Promise<ClauseCues[]> {
    return Promise.all(clauses.map((clause) => this.#clause(clause, headOnly)));
  }

  /** The first cue beyond the head of the archive. */
  get head(): number {
    return this.#directory.head || Infinity;
  }

  isFrequent(term: string): boolean {
    return this.#directory.frequent.has(term);
  }

  /** Whether cues beyond the head may be found for which some word was not looked up. */
  hasUnchecked(clauses: readonly Clause[]): boolean {
    return clauses.some(({ alternatives }) =>
      alternatives.some(({ terms, adjacent }) =>
        adjacent
          ? !(terms.length === 2 && this.#pairsIn(terms).length === 1) &&
            !terms.every((term, index) => this.#isChecked(terms, term, index))
          : terms.some((term) => this.isFrequent(term)),
      ),
    );
  }

  /** A word of a phrase is looked up by its own places or as the neighbour of a word that has them. */
  #isChecked(terms: readonly string[], term: string, index: number): boolean {
    const isPlaced = (other: string | undefined) =>
      other !== undefined && !this.isFrequent(other) && this.#familiar(other) === 0;
    const neighbours = [terms[index - 1], terms[index + 1]];
    return isPlaced(term) || (this.#familiar(term) > 0 && neighbours.some(isPlaced));
  }

  /** The pairs of familiar words in a phrase, as terms. */
  #pairsIn(terms: readonly string[]): string[] {
    return terms.slice(1).flatMap((term, index) => {
      const before = terms[index] ?? '';
      return this.#familiar(before) > 0 && this.#familiar(term) > 0 ? [pairTerm(before, term)] : [];
    });
  }

  #familiar(term: string): number {
    return this.#directory.familiar.indexOf(term) + 1;
  }

  /** Whether every alternative of a clause has only frequent words. */
  isAllFrequent(clause: Clause): boolean {
    return clause.alternatives.every(({ terms }) => terms.every((term) => this.isFrequent(term)));
  }

  async #clause(clause: Clause, headOnly: boolean): Promise<ClauseCues> {
    const answers = await Promise.all(
      clause.alternatives.map((alternative) => this.#alternative(alternative, clause, headOnly)),
    );
    const found = unite(answers.map((answer) => answer.cues));
    const split = unite(answers.map((answer) => answer.split));
    if (found.length + split.length === 0 && !clause.exact && this.#forgives(clause)) {
      const cues = await this.#respelled(clause);
      return { cues, split, typed: cues };
    }
    const typed = answers.filter((_, index) => clause.alternatives[index]?.alias !== true);
    return {
      cues: found,
      split,
      typed: typed.length === answers.length ? found : unite(typed.map((answer) => answer.cues)),
    };
  }

  /**
   * The cues with words a typo or two away from the one typed. Looked for only in the shard that was
   * fetched for the word itself, so its first letters must be right where there are many.
   */
  async #respelled({ alternatives }: Clause): Promise<CueList> {
    const [word, ...others] = alternatives[0]?.terms ?? [];
    if (word === undefined || others.length > 0) return new Int32Array(0);
    const shard = await this.#words(this.#shardOf(word));
    const limit = typosAllowed(word.length);
    const near = shard.terms
      .map((term) => ({ term, distance: editDistance(word, term, limit) }))
      .filter(({ distance }) => distance <= limit)
      .sort(
        (one, other) =>
          one.distance - other.distance || shard.count(other.term) - shard.count(one.term),
      )
      .slice(0, mostSpellings);
    return unite(near.map(({ term }) => shard.cues(term)));
  }

  async #alternative(
    { terms, adjacent }: Alternative,
    clause: Clause,
    headOnly: boolean,
  ): Promise<PhraseCues> {
    if (adjacent) {
      const [placed, pairs] = await Promise.all([
        Promise.all(terms.map((term, index) => this.#placed(term, index))),
        Promise.all(this.#pairsIn(terms).map((pair) => this.#list(pair, false))),
      ]);
      const familiar = terms.map((term) => this.#familiar(term));
      return findPhrase(placed, familiar, this.head, pairs);
    }
    const split = new Int32Array(0);
    const wanted = terms.filter((term) => headOnly || !this.isFrequent(term));
    const lists = await Promise.all(
      wanted.map((term, index) =>
        this.#list(term, clause.typing && !clause.exact && index === wanted.length - 1),
      ),
    );
    const cues = lists.reduce<CueList | undefined>(
      (found, list) => (found ? intersect(found, list) : list),
      undefined,
    );
    return { cues: cues ?? new Int32Array(0), split };
  }

  async #placed(term: string, offset: number): Promise<PlacedTerm> {
    const number = this.#shardOf(term);
    if (this.#familiar(term) > 0) {
      const found = (await this.#places(number)).headPlaces(term);
      return { offset, ...found, everywhere: false };
    }
    const [words, places] = await Promise.all([this.#words(number), this.#places(number)]);
    const cues = words.cues(term);
    return {
      offset,
      cues,
      places: places.places(term, cues, this.head),
      everywhere: !this.isFrequent(term),
    };
  }

  /** The cues that hold a word; where nobody said it and it is still being typed, longer words. */
  async #list(term: string, typing: boolean): Promise<CueList> {
    const number = this.#shardOf(term);
    const shard = await this.#words(number);
    if (shard.count(term) > 0 || !typing || term.length < 2) return shard.cues(term);
    const longer = shard.terms
      .filter((other) => other.startsWith(term))
      .sort((one, other) => shard.count(other) - shard.count(one))
      .slice(0, mostCompletions);
    return longer.length > 0 ? unite(longer.map((other) => shard.cues(other))) : new Int32Array(0);
  }

  #words(number: number): Promise<MomentShard> {
    return this.#reader.read(this.#paths.shard(number), (file) => new MomentShard(file));
  }

  #places(number: number): Promise<MomentShard> {
    return this.#reader.read(this.#paths.places(number), (file) => new MomentShard(file));
  }

  /** The shard a term would be in: the last whose first term is not after it. */
  #shardOf(term: string): number {
    const { shards } = this.#directory;
    let low = 0;
    let high = shards.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((shards[middle] as string) <= term) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}
