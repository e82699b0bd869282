import type { Alternative, Clause } from '../query/clauses.ts';
import { isFragment } from '../text/dense-scripts.ts';
import { findSigns, fragmentCues } from './fragment-lists.ts';
import { longerTerms, nearTerms } from './near-terms.ts';
import { findPhrase, type PhraseCues, type PlacedTerm } from './phrase.ts';
import { intersect, unite, type CueList } from '../index/postings.ts';
import type { ShardFiles } from '../index/shard-files.ts';
import type { WordKinds } from './word-kinds.ts';

/** The cues that answer a clause. */
export interface ClauseCues {
  readonly cues: CueList;
  /** Cues whose phrase goes on in the next cue. */
  readonly split: CueList;
  /** Those of `cues` that hold what was typed, not only another spelling of the glossary. */
  readonly typed: CueList;
}

/** Which clauses may be answered by words spelled a little differently, where nobody said them. */
export type Forgives = (clause: Clause) => boolean;

const none: CueList = new Int32Array(0);

/** Fetches the lists that clauses need, all in one go, and evaluates clauses with them. */
export class MomentLists {
  readonly #kinds: WordKinds;
  readonly #shards: ShardFiles;
  readonly #forgives: Forgives;

  constructor(kinds: WordKinds, shards: ShardFiles, forgives: Forgives) {
    this.#kinds = kinds;
    this.#shards = shards;
    this.#forgives = forgives;
  }

  /**
   * The cues of each clause. Frequent words are passed over, unless `headOnly`, when all words are looked
   * up in the head of the archive.
   */
  async evaluate(clauses: readonly Clause[], headOnly: boolean): Promise<ClauseCues[]> {
    return Promise.all(clauses.map((clause) => this.#clause(clause, headOnly)));
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
    if (word === undefined || others.length > 0 || isFragment(word)) return none;
    const shard = await this.#shards.lists(word);
    return unite(nearTerms(shard, word).map((term) => shard.cues(term)));
  }

  async #alternative(
    { terms, adjacent }: Alternative,
    clause: Clause,
    headOnly: boolean,
  ): Promise<PhraseCues> {
    if (terms.some(isFragment)) return this.#signs(terms, headOnly);
    if (adjacent && terms.length > 1) return this.#phrase(terms);
    const wanted = terms.filter((term) => headOnly || !this.#kinds.isFrequent(term));
    const lists = await Promise.all(
      wanted.map((term, index) =>
        this.#list(term, clause.typing && !clause.exact && index === wanted.length - 1),
      ),
    );
    const [first = none, ...others] = lists;
    return { cues: others.reduce(intersect, first), split: none };
  }

  /** Signs without blanks, and the words between them; where these stand the texts say. */
  async #signs(terms: readonly string[], headOnly: boolean): Promise<PhraseCues> {
    const wanted = terms.filter((term) => headOnly || !this.#kinds.isFrequent(term));
    const lists = await Promise.all(
      wanted.map((term) =>
        isFragment(term)
          ? fragmentCues(term, term === terms.at(-1), this.#shards)
          : this.#list(term, false),
      ),
    );
    return findSigns(lists);
  }

  async #phrase(terms: readonly string[]): Promise<PhraseCues> {
    const familiar = terms.map((term) => this.#kinds.familiar(term));
    const rare = [...terms.entries()].filter(([index]) => familiar[index] === 0);
    const placed = await Promise.all([
      ...rare.map(([offset, term]) => this.#placed(term, offset, 1)),
      ...this.#kinds.pairsIn(terms).map(({ pair, offset }) => this.#placed(pair, offset, 2)),
    ]);
    return findPhrase(placed, familiar, this.#kinds.head);
  }

  async #placed(term: string, offset: number, words: 1 | 2): Promise<PlacedTerm> {
    const [lists, places] = await Promise.all([
      this.#shards.lists(term),
      this.#shards.places(term),
    ]);
    return {
      offset,
      words,
      cues: lists.cues(term),
      places: places.places(term, this.#kinds.haveNeighbours),
      everywhere: !this.#kinds.isFrequent(term),
    };
  }

  /** The cues that hold a word; where nobody said it and it is still being typed, longer words. */
  async #list(term: string, typing: boolean): Promise<CueList> {
    const shard = await this.#shards.lists(term);
    if (shard.count(term) > 0 || !typing || term.length < 2) return shard.cues(term);
    return unite(longerTerms(shard, term).map((longer) => shard.cues(longer)));
  }
}
