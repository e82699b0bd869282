import { ByteWriter } from '../index/bytes.ts';

const pageBits = 20;
const pageSize = 1 << pageBits;
const smallestSlice = 8;
const largestSlice = 4096;
const pointerSize = 4;

/**
 * What is known of a stream, side by side so that a byte costs one look into memory: where its first slice
 * is, where the next byte goes, where the last slice ends, how long that is, and how long the stream is.
 */
const [first, next, end, sliceSize, length] = [0, 1, 2, 3, 4];
const fields = 8;

/**
 * Very many byte streams that grow side by side in a few large pages. A stream is a chain of slices, each
 * twice as long as the one before and ended by a pointer to the next, so that a hundred million bytes in
 * a million streams cost little more than themselves.
 */
export class ByteStreams {
  readonly #pages: Uint8Array[] = [];
  #used = pageSize;
  #states = new Uint32Array(1024 * fields);

  /** Adds a byte to a stream; streams are numbered from 0 without great gaps. */
  byte(stream: number, value: number): void {
    const state = stream * fields;
    if (state >= this.#states.length) this.#grow(state);
    const states = this.#states;
    if (states[state + next] === states[state + end]) this.#extend(state);
    const at = states[state + next] as number;
    (this.#pages[at >>> pageBits] as Uint8Array)[at & (pageSize - 1)] = value;
    states[state + next] = at + 1;
    states[state + length] = (states[state + length] as number) + 1;
  }

  varint(stream: number, value: number): void {
    while (value >= 0x80) {
      this.byte(stream, (value & 0x7f) | 0x80);
      value >>>= 7;
    }
    this.byte(stream, value);
  }

  /** Adds two bytes at once, see `copyHalves`; of slices as long as these none ends between them. */
  pair(stream: number, one: number, other: number): void {
    const state = stream * fields;
    if (state >= this.#states.length) this.#grow(state);
    const states = this.#states;
    if (states[state + next] === states[state + end]) this.#extend(state);
    const at = states[state + next] as number;
    const page = this.#pages[at >>> pageBits] as Uint8Array;
    const place = at & (pageSize - 1);
    page[place] = one;
    page[place + 1] = other;
    states[state + next] = at + 2;
    states[state + length] = (states[state + length] as number) + 2;
  }

  length(stream: number): number {
    return this.#states[stream * fields + length] ?? 0;
  }

  /** Copies a stream, whole or its first bytes, to the end of the writer. */
  copyTo(writer: ByteWriter, stream: number, bytes = this.length(stream)): void {
    this.#eachSlice(stream, bytes, (slice) => writer.append(slice));
  }

  /** The same of a stream of pairs: the first of all of them, then the others. */
  copyHalves(writer: ByteWriter, stream: number, bytes = this.length(stream)): void {
    for (const half of [0, 1])
      this.#eachSlice(stream, bytes, (slice) => {
        for (let at = half; at < slice.length; at += 2) writer.byte(slice[at] as number);
      });
  }

  #eachSlice(stream: number, bytes: number, take: (slice: Uint8Array) => void): void {
    let rest = bytes;
    let at = this.#states[stream * fields + first] as number;
    for (let size = smallestSlice; rest > 0; size = Math.min(size * 2, largestSlice)) {
      const page = this.#pages[at >>> pageBits] as Uint8Array;
      const from = at & (pageSize - 1);
      const taken = Math.min(rest, size - pointerSize);
      take(page.subarray(from, from + taken));
      rest -= taken;
      const pointer = from + size - pointerSize;
      at = new DataView(page.buffer).getUint32(pointer);
    }
  }

  #extend(state: number): void {
    const states = this.#states;
    const before = states[state + sliceSize] as number;
    const size = before === 0 ? smallestSlice : Math.min(before * 2, largestSlice);
    if (this.#used + size > pageSize) {
      this.#pages.push(new Uint8Array(pageSize));
      this.#used = 0;
    }
    const start = (this.#pages.length - 1) * pageSize + this.#used;
    this.#used += size;
    if (before === 0) states[state + first] = start;
    else {
      const pointer = states[state + end] as number;
      const page = this.#pages[pointer >>> pageBits] as Uint8Array;
      new DataView(page.buffer).setUint32(pointer & (pageSize - 1), start);
    }
    states[state + next] = start;
    states[state + end] = start + size - pointerSize;
    states[state + sliceSize] = size;
  }

  #grow(state: number): void {
    const grown = new Uint32Array(Math.max(state + fields, this.#states.length * 2));
    grown.set(this.#states);
    this.#states = grown;
  }
}
