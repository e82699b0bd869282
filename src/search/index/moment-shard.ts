import { ByteReader, ByteWriter } from './bytes.ts';
import { isPair, readTerms, writeTerms } from './moment-directory.ts';
import { readCueList, readPlaces, type CueList, type Place } from './postings.ts';

/** A term of a shard that is being written: its lists are already encoded. */
export interface ShardTerm {
  readonly term: string;
  /** How many cues the list has, or how many places. */
  readonly count: number;
  readonly bytes: number;
  readonly copyTo: (writer: ByteWriter) => void;
}

/** Writes terms, then counts and lengths, then the lists. Shards of places have the same form. */
export function encodeShard(shardTerms: readonly ShardTerm[]): Uint8Array {
  const writer = new ByteWriter(1 << 15);
  writeTerms(
    writer,
    shardTerms.map(({ term }) => term),
  );
  for (const { count, bytes } of shardTerms) {
    writer.varint(count);
    writer.varint(bytes);
  }
  for (const { copyTo } of shardTerms) copyTo(writer);
  return writer.view();
}

/** A shard as fetched; lists are decoded only when asked for. */
export class MomentShard {
  readonly terms: readonly string[];
  readonly #entries = new Map<string, { count: number; bytes: Uint8Array }>();

  constructor(file: Uint8Array) {
    const reader = new ByteReader(file);
    this.terms = readTerms(reader);
    const sizes = this.terms.map(() => ({ count: reader.varint(), bytes: reader.varint() }));
    for (const [index, term] of this.terms.entries()) {
      const { count, bytes } = sizes[index] as { count: number; bytes: number };
      this.#entries.set(term, { count, bytes: reader.take(bytes) });
    }
  }

  count(term: string): number {
    return this.#entries.get(term)?.count ?? 0;
  }

  cues(term: string): CueList {
    const entry = this.#entries.get(term);
    return entry ? readCueList(new ByteReader(entry.bytes), entry.count) : new Int32Array(0);
  }

  /** The places of a word or pair, by its cues; `beside` where those of words say what stands beside them. */
  places(term: string, beside: boolean): Place[][] {
    const entry = this.#entries.get(term);
    return entry ? readPlaces(entry.bytes, entry.count, beside && !isPair(term)) : [];
  }
}
