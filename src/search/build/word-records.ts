/** What is known of a word, side by side so that a word costs one look into memory. */
export const [lastCue, count, lastPlace, placed, fragment] = [0, 1, 2, 3, 4];
/** Of two: a word is found by a shift. */
const bits = 3;

/** Whole numbers kept of very many words, which are numbered from 0. */
export class WordRecords {
  #fields = new Int32Array(1024 << bits);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Adds the next word, of which nothing is known but this. */
  add(isFragment: boolean): void {
    const at = this.#size << bits;
    if (at === this.#fields.length) {
      const grown = new Int32Array(this.#fields.length * 2);
      grown.set(this.#fields);
      this.#fields = grown;
    }
    this.#fields[at + fragment] = isFragment ? 1 : 0;
    this.#size += 1;
  }

  get(word: number, field: number): number {
    return this.#fields[(word << bits) + field] as number;
  }

  set(word: number, field: number, value: number): void {
    this.#fields[(word << bits) + field] = value;
  }
}
