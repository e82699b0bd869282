import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { constants, deflateRawSync } from 'node:zlib';
import { createPackWriter, type PackedFile } from '../../../src/search/build/pack-writer.ts';
import type { IndexPart, PartName } from '../../../src/search/index/index-files.ts';
import {
  isOfWhatWasSaid,
  readPackedParts,
  writePackedParts,
  type PackedPart,
} from './packed-parts.ts';

/** To the packer: parts to pack, or that there are no more. */
export type ToPacker = readonly IndexPart[] | 'finish';

/** From the packer: that a batch is taken, or what was written in all. */
export type FromPacker = 'taken' | Packed;

export interface Packed {
  /** Of the names and bytes of all parts, in hexadecimal. */
  readonly checksum: string;
  /** Bytes of the layout at the beginning of pack 0. */
  readonly layout: number;
  readonly files: number;
  /** Bytes as served. */
  readonly bytes: number;
}

/** What the packer is given. */
export interface PackOrder {
  readonly folder: string;
  /** A file of packed parts to begin with. */
  readonly begin?: string | undefined;
  /** A file to write all parts to that hold what was said, packed. */
  readonly keep?: string | undefined;
}

const { folder, begin, keep } = workerData as PackOrder;
const hash = createHash('sha256');
const packs = createPackWriter();
let files = 0;
let bytes = 0;

function write(file: PackedFile): void {
  writeFileSync(join(folder, file.path), file.bytes);
  files += 1;
  bytes += file.bytes.length;
}

/**
 * Places repeat nothing: looking for it takes long, and what is found by chance costs more than it saves. What an
 * index has one of are rows of unlike numbers, one after the other: with less memory each has codes of its own.
 */
const howToPack = (name: PartName) => {
  if ('whole' in name) return { memLevel: 6 };
  return name.shelf === 'places' ? { strategy: constants.Z_HUFFMAN_ONLY } : {};
};

const kept = keep === undefined ? undefined : writePackedParts(keep);

function take({ bytes: unpacked, ...name }: IndexPart): void {
  const digest = createHash('sha256').update(unpacked).digest('hex');
  const part = { name, digest, bytes: deflateRawSync(unpacked, howToPack(name)) };
  if (isOfWhatWasSaid(name)) kept?.add(part);
  add(part);
}

function add({ name, digest, bytes: packed }: PackedPart): void {
  hash.update(JSON.stringify([name, digest]));
  packs.add({ ...name, bytes: packed }).forEach(write);
}

if (begin !== undefined) for (const part of readPackedParts(begin)) add(part);

const answer = (message: FromPacker) => parentPort?.postMessage(message);

parentPort?.on('message', (message: ToPacker) => {
  if (message === 'finish') {
    kept?.close();
    const last = packs.finish((unpacked) => deflateRawSync(unpacked));
    last.files.forEach(write);
    answer({ checksum: hash.digest('hex'), layout: last.layout, files, bytes });
    return;
  }
  message.forEach(take);
  answer('taken');
});
