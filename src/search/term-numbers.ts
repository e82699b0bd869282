import { longestTerm } from './tokens.ts';

/** Multiplier and start of the FNV-1a hash. */
const [hashFactor, hashStart] = [0x01000193, 0x811c9dc5];

/**
 * Numbers terms from 0 in the order in which they are first seen. Words in plain letters and digits are
 * looked up where they stand in a text, without a string made of each: of hundreds of millions of words
 * almost all are known already.
 */
export class TermNumbers {
  readonly #numbers = new Map<string, number>();
  /** Open addressing: a term's number plus one, 0 where free; a power of two long, at most half full. */
  #slots = new Int32Array(1 << 12);
  /** By slot: the term's hash, and where its letters begin. */
  #hashes = new Int32Array(1 << 12);
  #starts = new Uint32Array(1 << 12);
  #letters = new Uint8Array(1 << 15);
  #used = 0;
  #plain = 0;

  get size(): number {
    return this.#numbers.size;
  }

  [Symbol.iterator](): IterableIterator<[string, number]> {
    return this.#numbers[Symbol.iterator]();
  }

  of(term: string): number {
    let found = this.#numbers.get(term);
    if (found === undefined) {
      found = this.#numbers.size;
      this.#numbers.set(term, found);
    }
    return found;
  }

  /** The number of the word at these UTF-16 offsets, of `A-Z`, `a-z` and `0-9` alone, whatever its case. */
  ofPlain(text: string, start: number, end: number): number {
    const stop = Math.min(end, start + longestTerm);
    let hash = hashStart;
    for (let at = start; at < stop; at += 1) {
      hash = Math.imul(hash ^ (text.charCodeAt(at) | 0x20), hashFactor);
    }
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) {
      if (this.#hashes[slot] === hash && this.#isAt(slot, text, start, stop)) {
        return (this.#slots[slot] as number) - 1;
      }
      slot = (slot + 1) & mask;
    }
    return this.#addPlain(slot, hash, text.slice(start, stop).toLowerCase());
  }

  #isAt(slot: number, text: string, start: number, stop: number): boolean {
    const letters = this.#letters;
    let letter = this.#starts[slot] as number;
    for (let at = start; at < stop; at += 1) {
      if (letters[letter] !== (text.charCodeAt(at) | 0x20)) return false;
      letter += 1;
    }
    return letters[letter] === 0;
  }

  #addPlain(slot: number, hash: number, term: string): number {
    const number = this.of(term);
    this.#slots[slot] = number + 1;
    this.#hashes[slot] = hash;
    this.#starts[slot] = this.#used;
    const end = this.#used + term.length + 1;
    if (end > this.#letters.length) {
      const letters = new Uint8Array(Math.max(end, this.#letters.length * 2));
      letters.set(this.#letters);
      this.#letters = letters;
    }
    for (let at = 0; at < term.length; at += 1) {
      this.#letters[this.#used + at] = term.charCodeAt(at);
    }
    this.#used = end;
    this.#plain += 1;
    if (this.#plain * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const [slots, hashes, starts] = [this.#slots, this.#hashes, this.#starts];
    const length = slots.length * 2;
    this.#slots = new Int32Array(length);
    this.#hashes = new Int32Array(length);
    this.#starts = new Uint32Array(length);
    for (const [before, value] of slots.entries()) {
      if (value === 0) continue;
      const hash = hashes[before] as number;
      let slot = hash & (length - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (length - 1);
      this.#slots[slot] = value;
      this.#hashes[slot] = hash;
      this.#starts[slot] = starts[before] as number;
    }
  }
}
