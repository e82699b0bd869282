import { ByteWriter } from './bytes.ts';

const pageBits = 20;
const pageSize = 1 << pageBits;
const smallestSlice = 8;
const largestSlice = 4096;
const pointerSize = 4;

/**
 * Very many byte streams that grow side by side in a few large pages. A stream is a chain of slices, each
 * twice as long as the one before and ended by a pointer to the next, so that a hundred million bytes in
 * a million streams cost little more than themselves.
 */
export class ByteStreams {
  readonly #pages: Uint8Array[] = [];
  #used = pageSize;
  #first = new Uint32Array(1024);
  #at = new Uint32Array(1024);
  #end = new Uint32Array(1024);
  #size = new Uint16Array(1024);
  #length = new Uint32Array(1024);

  /** Adds a byte to a stream; streams are numbered from 0 without great gaps. */
  byte(stream: number, value: number): void {
    if (stream >= this.#first.length) this.#grow(stream);
    if (this.#at[stream] === this.#end[stream]) this.#extend(stream);
    const at = this.#at[stream] as number;
    (this.#pages[at >>> pageBits] as Uint8Array)[at & (pageSize - 1)] = value;
    this.#at[stream] = at + 1;
    this.#length[stream] = (this.#length[stream] as number) + 1;
  }

  varint(stream: number, value: number): void {
    while (value >= 0x80) {
      this.byte(stream, (value & 0x7f) | 0x80);
      value >>>= 7;
    }
    this.byte(stream, value);
  }

  length(stream: number): number {
    return this.#length[stream] ?? 0;
  }

  /** Copies a stream, whole or its first bytes, to the end of the writer. */
  copyTo(writer: ByteWriter, stream: number, bytes = this.length(stream)): void {
    let rest = bytes;
    let at = this.#first[stream] as number;
    for (let size = smallestSlice; rest > 0; size = Math.min(size * 2, largestSlice)) {
      const page = this.#pages[at >>> pageBits] as Uint8Array;
      const from = at & (pageSize - 1);
      const take = Math.min(rest, size - pointerSize);
      writer.append(page.subarray(from, from + take));
      rest -= take;
      const pointer = from + size - pointerSize;
      at = new DataView(page.buffer).getUint32(pointer);
    }
  }

  #extend(stream: number): void {
    const before = this.#size[stream] as number;
    const size = before === 0 ? smallestSlice : Math.min(before * 2, largestSlice);
    if (this.#used + size > pageSize) {
      this.#pages.push(new Uint8Array(pageSize));
      this.#used = 0;
    }
    const start = (this.#pages.length - 1) * pageSize + this.#used;
    this.#used += size;
    if (before === 0) this.#first[stream] = start;
    else {
      const pointer = this.#end[stream] as number;
      const page = this.#pages[pointer >>> pageBits] as Uint8Array;
      new DataView(page.buffer).setUint32(pointer & (pageSize - 1), start);
    }
    this.#at[stream] = start;
    this.#end[stream] = start + size - pointerSize;
    this.#size[stream] = size;
  }

  #grow(stream: number): void {
    const capacity = Math.max(stream + 1, this.#first.length * 2);
    const grown = <T extends Uint32Array | Uint16Array>(bigger: T, old: T): T => {
      bigger.set(old);
      return bigger;
    };
    this.#first = grown(new Uint32Array(capacity), this.#first);
    this.#at = grown(new Uint32Array(capacity), this.#at);
    this.#end = grown(new Uint32Array(capacity), this.#end);
    this.#size = grown(new Uint16Array(capacity), this.#size);
    this.#length = grown(new Uint32Array(capacity), this.#length);
  }
}
