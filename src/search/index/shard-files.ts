import type { IndexReader } from './index-reader.ts';
import { MomentShard } from './moment-shard.ts';
import { firstNotBefore } from '../text/sorted-terms.ts';

/** Reads the shard that has a word if any has: its lists of cues, or its places in them. */
export class ShardFiles {
  readonly #firstTerms: readonly string[];
  readonly #reader: IndexReader;

  /** `firstTerms` are those of the shards, ascending. */
  constructor(firstTerms: readonly string[], reader: IndexReader) {
    this.#firstTerms = firstTerms;
    this.#reader = reader;
  }

  lists(term: string): Promise<MomentShard> {
    return this.#read('words', this.#numberOf(term));
  }

  /** The shards of the words that begin so, at most so many. */
  beginning(term: string, most: number): Promise<MomentShard[]> {
    const first = this.#numberOf(term);
    const numbers = [first];
    for (let next = first + 1; numbers.length < most; next += 1) {
      if (!this.#firstTerms[next]?.startsWith(term)) break;
      numbers.push(next);
    }
    return Promise.all(numbers.map((number) => this.#read('words', number)));
  }

  places(term: string): Promise<MomentShard> {
    return this.#read('places', this.#numberOf(term));
  }

  #read(shelf: 'words' | 'places', number: number): Promise<MomentShard> {
    return this.#reader.read({ shelf, number }, (bytes) => new MomentShard(bytes));
  }

  /** The last shard whose first term is not after the word. */
  #numberOf(term: string): number {
    const at = firstNotBefore(this.#firstTerms, term);
    return this.#firstTerms[at] === term ? at : Math.max(0, at - 1);
  }
}
