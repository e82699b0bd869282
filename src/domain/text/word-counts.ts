import { unread, withLetter } from './word-hash.ts';

/** What is kept of a word, side by side: how often it stands in the text, its hash, where it first begins and ends. */
const [count, hashed, begins, ends] = [0, 1, 2, 3];
const fields = 4;

/** Counts words of one text where they stand, without making a string of each: most are said again and again. */
export class WordCounts {
  readonly #text: string;
  #slots = new Int32Array(fields << 12);
  #words = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Counts the word at these UTF-16 offsets. */
  add(start: number, end: number): void {
    let hash = unread;
    for (let at = start; at < end; at += 1) hash = withLetter(hash, this.#text.charCodeAt(at));
    const slot = this.#find(hash, start, end);
    const slots = this.#slots;
    const times = slots[slot + count] as number;
    slots[slot + count] = times + 1;
    if (times > 0) return;
    slots[slot + hashed] = hash;
    slots[slot + begins] = start;
    slots[slot + ends] = end;
    this.#words += 1;
    if (this.#words * 2 * fields > slots.length) this.#grow();
  }

  /** The words that stand in it so often or more, and how often. */
  atLeast(often: number): (readonly [word: string, count: number])[] {
    const found: (readonly [string, number])[] = [];
    const slots = this.#slots;
    for (let slot = 0; slot < slots.length; slot += fields) {
      const times = slots[slot + count] as number;
      if (times >= often)
        found.push([this.#text.slice(slots[slot + begins], slots[slot + ends]), times]);
    }
    return found;
  }

  /** The slot of a word, or the free one it would have. */
  #find(hash: number, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - fields;
    let slot = Math.imul(hash ^ (hash >>> 15), fields) & mask;
    while (slots[slot + count] !== 0) {
      if (slots[slot + hashed] === hash && this.#isAt(slot, start, end)) return slot;
      slot = (slot + fields) & mask;
    }
    return slot;
  }

  #isAt(slot: number, start: number, end: number): boolean {
    const from = this.#slots[slot + begins] as number;
    if ((this.#slots[slot + ends] as number) - from !== end - start) return false;
    for (let at = 0; at < end - start; at += 1)
      if (this.#text.charCodeAt(from + at) !== this.#text.charCodeAt(start + at)) return false;
    return true;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (let old = 0; old < before.length; old += fields) {
      if (before[old + count] === 0) continue;
      const slot = this.#find(
        before[old + hashed] as number,
        before[old + begins] as number,
        before[old + ends] as number,
      );
      this.#slots.set(before.subarray(old, old + fields), slot);
    }
  }
}
