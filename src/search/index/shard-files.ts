import type { indexPaths } from './index-files.ts';
import type { IndexReader } from './index-reader.ts';
import { MomentShard } from './moment-shard.ts';
import { firstNotBefore } from '../text/sorted-terms.ts';

/** Reads the shard that has a word if any has: its lists of cues, or its places in them. */
export class ShardFiles {
  readonly #firstTerms: readonly string[];
  readonly #paths: ReturnType<typeof indexPaths>;
  readonly #reader: IndexReader;

  /** `firstTerms` are those of the shards, ascending. */
  constructor(
    firstTerms: readonly string[],
    paths: ReturnType<typeof indexPaths>,
    reader: IndexReader,
  ) {
    this.#firstTerms = firstTerms;
    this.#paths = paths;
    this.#reader = reader;
  }

  lists(term: string): Promise<MomentShard> {
    const path = this.#paths.shard(this.#numberOf(term));
    return this.#reader.read(path, (file) => new MomentShard(file));
  }

  /** The shards of the words that begin so, at most so many. */
  beginning(term: string, most: number): Promise<MomentShard[]> {
    const first = this.#numberOf(term);
    const paths = [this.#paths.shard(first)];
    for (let next = first + 1; paths.length < most; next += 1) {
      if (!this.#firstTerms[next]?.startsWith(term)) break;
      paths.push(this.#paths.shard(next));
    }
    return Promise.all(
      paths.map((path) => this.#reader.read(path, (file) => new MomentShard(file))),
    );
  }

  places(term: string): Promise<MomentShard> {
    const path = this.#paths.places(this.#numberOf(term));
    return this.#reader.read(path, (file) => new MomentShard(file));
  }

  /** The last shard whose first term is not after the word. */
  #numberOf(term: string): number {
    const at = firstNotBefore(this.#firstTerms, term);
    return this.#firstTerms[at] === term ? at : Math.max(0, at - 1);
  }
}
