import { expect, test } from 'vitest';
import { createPackWriter, packBytes } from '../../../src/search/build/pack-writer.ts';
import { packPath } from '../../../src/search/index/index-files.ts';
import {
  decodePackSizes,
  encodePackSizes,
  PackLayout,
} from '../../../src/search/index/pack-layout.ts';
import { unframeBlock } from '../../../src/search/index/text-block.ts';
import { createRandom, type Random } from '../../generate/random.ts';

/** Bytes that tell which part they are. */
function bytesOf(name: number, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (name * 31 + at) & 255);
}

/** Lengths of the parts of a made-up index: many alike, now and then one that is empty or very long. */
function lengths(random: Random, count: number): number[] {
  const usual = 1 + random.below(3000);
  return Array.from({ length: count }, () => {
    const kind = random.below(40);
    if (kind === 0) return 0;
    return kind === 1 ? random.below(packBytes * 2) : usual + random.below(1 + usual / 8);
  });
}

test.each([1, 2, 3, 4, 5, 6])('every part is found where it was packed (seed %i)', (seed) => {
  const random = createRandom(seed);
  const said = lengths(random, random.below(400)).map((length, at) => bytesOf(at, length));
  const shards = lengths(random, random.below(60)).map((length, at) => bytesOf(at + 7, length));
  const videos = lengths(random, random.below(5)).map((length, at) => bytesOf(at + 9, length));
  const writer = createPackWriter();
  const files = [
    ...said.flatMap((bytes, number) => writer.add({ shelf: 'said', number, bytes })),
    ...shards.flatMap((bytes, number) => [
      ...writer.add({ shelf: 'words', number, bytes }),
      ...writer.add({ shelf: 'places', number, bytes: bytes.toReversed() }),
    ]),
    ...videos.flatMap((bytes, number) => writer.add({ shelf: 'videos', number, bytes })),
  ];
  const last = writer.finish((bytes) => bytes);
  const packs = new Map([...files, ...last.files].map(({ path, bytes }) => [path, bytes]));
  const sizes = decodePackSizes(packs.get(packPath(0))?.slice(0, last.layout) ?? new Uint8Array());
  expect(decodePackSizes(encodePackSizes(sizes))).toEqual(sizes);
  const layout = new PackLayout(sizes, last.layout);
  const read = (shelf: 'said' | 'words' | 'places' | 'videos', number: number) => {
    const found = layout.find(shelf, number);
    const pack = packs.get(packPath(found?.pack ?? -1));
    if (!pack || !found || pack.length < found.slice.end) throw new Error(`No ${shelf} ${number}`);
    return pack.subarray(found.slice.start, found.slice.end);
  };
  const same = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0;
  const wrong = [
    ...said.filter((bytes, number) => !same(unframeBlock(read('said', number)), bytes)),
    ...shards.filter((bytes, number) => !same(unframeBlock(read('words', number)), bytes)),
    ...shards.filter(
      (bytes, number) => !same(unframeBlock(read('places', number)), bytes.toReversed()),
    ),
    ...videos.filter((bytes, number) => !same(read('videos', number), bytes)),
  ];
  expect(wrong).toEqual([]);
  expect(layout.find('said', said.length)).toBeUndefined();
  expect(layout.find('words', shards.length)).toBeUndefined();
  expect(layout.find('places', shards.length)).toBeUndefined();
  expect(layout.find('videos', videos.length)).toBeUndefined();
});

test('one very long block does not make its neighbours long', () => {
  const writer = createPackWriter();
  for (let number = 0; number < 16; number += 1)
    writer.add({ shelf: 'said', number, bytes: bytesOf(number, number === 3 ? 100_000 : 500) });
  const size = writer
    .finish((bytes) => bytes)
    .files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  expect(size).toBeLessThan(110_000);
});
