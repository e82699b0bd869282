import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { deflateRawSync } from 'node:zlib';
import { createPackWriter, type PackedFile } from '../../../src/search/build/pack-writer.ts';
import type { IndexPart } from '../../../src/search/index/index-files.ts';

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

const folder = workerData as string;
const hash = createHash('sha256');
const packs = createPackWriter();
let files = 0;
let bytes = 0;

function write(file: PackedFile): void {
  writeFileSync(join(folder, file.path), file.bytes);
  files += 1;
  bytes += file.bytes.length;
}

function take(part: IndexPart): void {
  hash.update('whole' in part ? part.whole : `${part.shelf} ${part.number}`).update(part.bytes);
  packs.add({ ...part, bytes: deflateRawSync(part.bytes) }).forEach(write);
}

const answer = (message: FromPacker) => parentPort?.postMessage(message);

parentPort?.on('message', (message: ToPacker) => {
  if (message === 'finish') {
    const last = packs.finish((unpacked) => deflateRawSync(unpacked));
    last.files.forEach(write);
    answer({ checksum: hash.digest('hex'), layout: last.layout, files, bytes });
    return;
  }
  message.forEach(take);
  answer('taken');
});
