import { ByteReader, ByteWriter } from './bytes.ts';
import type { ShelfName } from './index-files.ts';

/** Blocks of what was said that lie in slots of one size, so that a few bytes tell where thousands are. */
export const blocksPerGroup = 16;

/**
 * Slots are as long as what lies in them or a little longer: multiples of so many bytes, so that one byte, and
 * often the same, tells how long each is.
 */
export const slotStep = { said: 16, shard: 128 } as const;

/** How long the blocks of a group are: all in slots of one size, or each as long as it is. */
export type TextGroup = number | readonly number[];

/** How long every part in the packs is, in the order in which they lie there. Bytes as served. */
export interface PackSizes {
  /** Of the packs after the first. */
  readonly packs: readonly number[];
  readonly said: { readonly blocks: number; readonly groups: readonly TextGroup[] };
  /** Multiples of the step, as those of a group in slots of one size are. */
  readonly words: readonly number[];
  readonly places: readonly number[];
  readonly videos: readonly number[];
}

/** A part of a file: its first byte, counted from 0, and the one after its last. */
export interface ByteSlice {
  readonly start: number;
  readonly end: number;
}

export function encodePackSizes({ packs, said, words, places, videos }: PackSizes): Uint8Array {
  const writer = new ByteWriter(1 << 12);
  writeNumbers(writer, packs);
  writer.varint(said.blocks);
  for (const group of said.groups) {
    if (typeof group === 'number') writer.varint(group / slotStep.said + 1);
    else {
      writer.byte(0);
      for (const length of group) writer.varint(length);
    }
  }
  for (const slots of [words, places])
    writeNumbers(
      writer,
      slots.map((slot) => slot / slotStep.shard),
    );
  writeNumbers(writer, videos);
  return writer.view();
}

export function decodePackSizes(bytes: Uint8Array): PackSizes {
  const reader = new ByteReader(bytes);
  const packs = readNumbers(reader);
  const blocks = reader.varint();
  const groups: TextGroup[] = [];
  for (let first = 0; first < blocks; first += blocksPerGroup) {
    const slot = reader.varint();
    const held = Math.min(blocksPerGroup, blocks - first);
    groups.push(
      slot > 0 ? (slot - 1) * slotStep.said : Array.from({ length: held }, () => reader.varint()),
    );
  }
  const readSlots = () => readNumbers(reader).map((slots) => slots * slotStep.shard);
  const [words, places] = [readSlots(), readSlots()];
  const videos = readNumbers(reader);
  return { packs, said: { blocks, groups }, words, places, videos };
}

/**
 * Finds parts in the packs.
 *
 *     pack 0   layout, videos
 *     pack 1 … said, then the words and places of each shard, side by side
 */
export class PackLayout {
  readonly #sizes: PackSizes;
  readonly #packStarts: readonly number[];
  readonly #groupStarts: readonly number[];
  readonly #wordStarts: readonly number[];
  readonly #videoStarts: readonly number[];

  /** `layoutBytes` is how long the layout itself is in pack 0. */
  constructor(sizes: PackSizes, layoutBytes: number) {
    const { packs, said, words, places, videos } = sizes;
    this.#sizes = sizes;
    this.#packStarts = startsOf(packs, 0);
    const groups = said.groups.map((group, index) => {
      const held = Math.min(blocksPerGroup, said.blocks - index * blocksPerGroup);
      return typeof group === 'number' ? group * held : sum(group);
    });
    this.#groupStarts = startsOf(groups, 0);
    const shards = words.map((length, index) => length + (places[index] ?? 0));
    this.#wordStarts = startsOf(shards, sum(groups));
    this.#videoStarts = startsOf(videos, layoutBytes);
  }

  /** The pack that has a part, and where in it. Undefined where there is no such part. */
  find(
    shelf: ShelfName,
    number: number,
  ): { readonly pack: number; readonly slice: ByteSlice } | undefined {
    const { words, places, videos } = this.#sizes;
    switch (shelf) {
      case 'said':
        return this.#block(number);
      case 'words':
        return this.#inPacks(this.#wordStarts[number], words[number]);
      case 'places':
        return this.#inPacks(
          (this.#wordStarts[number] ?? 0) + (words[number] ?? 0),
          places[number],
        );
      case 'videos': {
        const [start, length] = [this.#videoStarts[number], videos[number]];
        if (start === undefined || length === undefined) return undefined;
        return { pack: 0, slice: { start, end: start + length } };
      }
    }
  }

  #block(number: number) {
    const { blocks, groups } = this.#sizes.said;
    const [at, place] = [Math.floor(number / blocksPerGroup), number % blocksPerGroup];
    const [group, start] = [groups[at], this.#groupStarts[at]];
    if (number >= blocks || group === undefined || start === undefined) return undefined;
    if (typeof group === 'number') return this.#inPacks(start + place * group, group);
    return this.#inPacks(start + sum(group.slice(0, place)), group[place]);
  }

  #inPacks(at: number | undefined, length: number | undefined) {
    if (at === undefined || length === undefined) return undefined;
    let [low, high] = [0, this.#packStarts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#packStarts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const start = at - (this.#packStarts[low] ?? 0);
    return { pack: low + 1, slice: { start, end: start + length } };
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function startsOf(lengths: readonly number[], first: number): number[] {
  let at = first;
  return lengths.map((length) => {
    const start = at;
    at += length;
    return start;
  });
}

function writeNumbers(writer: ByteWriter, numbers: readonly number[]): void {
  writer.varint(numbers.length);
  for (const number of numbers) writer.varint(number);
}

function readNumbers(reader: ByteReader): number[] {
  return Array.from({ length: reader.varint() }, () => reader.varint());
}
