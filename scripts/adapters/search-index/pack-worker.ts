import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { deflateRawSync } from 'node:zlib';
import type { IndexFile } from '../../../src/search/index/index-files.ts';

/** To the packer: files to write, or that there are no more. */
export type ToPacker = readonly IndexFile[] | 'finish';

/** From the packer: that a batch is written, or what was written in all. */
export type FromPacker = 'taken' | Packed;

export interface Packed {
  /** Of the paths and bytes of all files, in hexadecimal. */
  readonly checksum: string;
  readonly files: number;
  /** Bytes as served. */
  readonly bytes: number;
}

const folder = workerData as string;
const hash = createHash('sha256');
const folders = new Set<string>();
let files = 0;
let bytes = 0;

function writeFile(file: IndexFile): void {
  hash.update(file.path).update(file.bytes);
  const path = join(folder, file.path);
  const parent = dirname(path);
  if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
  folders.add(parent);
  const packed = deflateRawSync(file.bytes);
  writeFileSync(path, packed);
  files += 1;
  bytes += packed.length;
}

const answer = (message: FromPacker) => parentPort?.postMessage(message);

parentPort?.on('message', (message: ToPacker) => {
  if (message === 'finish') {
    answer({ checksum: hash.digest('hex'), files, bytes });
    return;
  }
  for (const file of message) writeFile(file);
  answer('taken');
});
