import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { createPackWriter, type PackedFile } from '../../../src/search/build/pack-writer.ts';
import {
  holdsWhatWasSaid,
  isOfWhatWasSaid,
  packPath,
  type IndexPart,
  type PartName,
} from '../../../src/search/index/index-files.ts';
import { decodePackSizes, type PackSizes } from '../../../src/search/index/pack-layout.ts';

/** To the packer: parts to pack, or that there are no more. */
export type ToPacker = readonly IndexPart[] | 'finish';

/** From the packer: that a batch is taken, or what was written in all. */
export type FromPacker = 'taken' | Packed;

export interface Packed {
  /** Of the names and bytes of all parts, in hexadecimal. */
  readonly checksum: string;
  /** The same of the parts alone that hold what was said. */
  readonly said: string;
  /** Bytes of the layout at the beginning of pack 0. */
  readonly layout: number;
  readonly files: number;
  /** Bytes as served. */
  readonly bytes: number;
}

/** The packs of an earlier index that hold what was said, pack 0 with their layout among them. */
export interface SaidPacks {
  readonly folder: string;
  /** Bytes of the layout at the beginning of pack 0. */
  readonly layout: number;
  /** Of their parts, see `Packed`. */
  readonly said: string;
}

/** What the packer is given. */
export interface PackOrder {
  readonly folder: string;
  /** Packs to move to the folder and begin with. */
  readonly begin?: SaidPacks | undefined;
}

const { folder, begin } = workerData as PackOrder;
const hashes = { said: createHash('sha256'), names: createHash('sha256') };
let files = 0;
let bytes = 0;
const packs = createPackWriter(begin && beginWith(begin));

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

function take({ bytes: unpacked, ...name }: IndexPart): void {
  const digest = createHash('sha256').update(unpacked).digest('hex');
  hashes[isOfWhatWasSaid(name) ? 'said' : 'names'].update(JSON.stringify([name, digest]));
  packs.add({ ...name, bytes: deflateRawSync(unpacked, howToPack(name)) }).forEach(write);
}

function beginWith({ folder: from, layout }: SaidPacks): PackSizes {
  for (const name of readdirSync(from).filter(holdsWhatWasSaid)) {
    renameSync(join(from, name), join(folder, name));
    files += 1;
    bytes += statSync(join(folder, name)).size;
  }
  const first = readFileSync(join(from, packPath(0)));
  return decodePackSizes(new Uint8Array(inflateRawSync(first.subarray(0, layout))));
}

const answer = (message: FromPacker) => parentPort?.postMessage(message);

parentPort?.on('message', (message: ToPacker) => {
  if (message === 'finish') {
    const last = packs.finish((unpacked) => deflateRawSync(unpacked));
    last.files.forEach(write);
    const said = begin?.said ?? hashes.said.digest('hex');
    const checksum = hashes.names.update(said).digest('hex');
    answer({ checksum, said, layout: last.layout, files, bytes });
    return;
  }
  message.forEach(take);
  answer('taken');
});
