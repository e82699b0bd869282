import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { PartName } from '../../../src/search/index/index-files.ts';

/** A part of an index as it is served, and the digest of what it is unpacked. */
export interface PackedPart {
  readonly name: PartName;
  readonly digest: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Whether a part stays as it is while nobody says anything else: it holds no name. */
export const isOfWhatWasSaid = (name: PartName): boolean =>
  'whole' in name ? name.whole === 'moments' : name.shelf !== 'videos';

/** Four bytes say how long the line before a part is, which says what it is and how long. */
const LENGTH = 4;

/** Writes parts to a file, one after the other. */
export function writePackedParts(path: string): {
  readonly add: (part: PackedPart) => void;
  readonly close: () => void;
} {
  const file = openSync(path, 'w');
  return {
    add({ name, digest, bytes }) {
      const line = Buffer.from(JSON.stringify([name, digest, bytes.length]));
      const length = Buffer.alloc(LENGTH);
      length.writeUInt32LE(line.length);
      writeSync(file, Buffer.concat([length, line, bytes]));
    },
    close: () => closeSync(file),
  };
}

/** The parts of such a file in their order. */
export function* readPackedParts(path: string): Generator<PackedPart> {
  const all = new Uint8Array(readFileSync(path));
  const view = new DataView(all.buffer);
  const decoder = new TextDecoder();
  for (let at = 0; at < all.length;) {
    const begin = at + LENGTH + view.getUint32(at, true);
    const line = decoder.decode(all.subarray(at + LENGTH, begin));
    const [name, digest, length] = JSON.parse(line) as [PartName, string, number];
    yield { name, digest, bytes: all.slice(begin, begin + length) };
    at = begin + length;
  }
}
