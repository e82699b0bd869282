import { unread, withLetter } from '../../domain/text/word-hash.ts';
import { longestTerm } from '../text/tokens.ts';

/**
 * A slot of the open addressing, its parts side by side so that a word costs one look into memory: the
 * term's number plus one, 0 where free; its hash; where its letters begin.
 */
const [numbered, hashed, begins] = [0, 1, 2];
const fields = 4;

/**
 * Numbers terms from 0 in the order in which they are first seen. Words in plain letters and digits are
 * looked up where they stand in a text, without a string made of each: of hundreds of millions of words
 * almost all are known already.
 */
export class TermNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  #slots = new Int32Array(fields << 12);
  #letters = new Uint8Array(1 << 15);
  #used = 0;
  #plain = 0;

  get size(): number {
    return this.#numbers.size;
  }

  [Symbol.iterator](): IterableIterator<[string, number]> {
    return this.#numbers[Symbol.iterator]();
  }

  /** The terms from this number on. */
  since(number: number): string[] {
    return this.#terms.slice(number);
  }

  of(term: string): number {
    let found = this.#numbers.get(term);
    if (found === undefined) {
      found = this.#numbers.size;
      this.#numbers.set(term, found);
      this.#terms.push(term);
    }
    return found;
  }

  /** The number of the word at these UTF-16 offsets, of `A-Z`, `a-z` and `0-9` alone, whatever its case. */
  ofPlain(text: string, start: number, end: number): number {
    const stop = Math.min(end, start + longestTerm);
    let hash = unread;
    for (let at = start; at < stop; at += 1) {
      hash = withLetter(hash, text.charCodeAt(at) | 0x20);
    }
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const mask = slots.length - fields;
    let slot = Math.imul(hash, fields) & mask;
    while (slots[slot + numbered] !== 0) {
      if (slots[slot + hashed] === hash && this.#isAt(slot, text, start, stop)) {
        return (slots[slot + numbered] as number) - 1;
      }
      slot = (slot + fields) & mask;
    }
    return this.#addPlain(slot, hash, text.slice(start, stop).toLowerCase());
  }

  #isAt(slot: number, text: string, start: number, stop: number): boolean {
    const letters = this.#letters;
    let letter = this.#slots[slot + begins] as number;
    for (let at = start; at < stop; at += 1) {
      if (letters[letter] !== (text.charCodeAt(at) | 0x20)) return false;
      letter += 1;
    }
    return letters[letter] === 0;
  }

  #addPlain(slot: number, hash: number, term: string): number {
    const number = this.of(term);
    this.#slots[slot + numbered] = number + 1;
    this.#slots[slot + hashed] = hash;
    this.#slots[slot + begins] = this.#used;
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
    if (this.#plain * 2 * fields > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const before = this.#slots;
    const slots = new Int32Array(before.length * 2);
    const mask = slots.length - fields;
    for (let old = 0; old < before.length; old += fields) {
      if (before[old + numbered] === 0) continue;
      let slot = Math.imul(before[old + hashed] as number, fields) & mask;
      while (slots[slot + numbered] !== 0) slot = (slot + fields) & mask;
      slots.set(before.subarray(old, old + fields), slot);
    }
    this.#slots = slots;
  }
}
