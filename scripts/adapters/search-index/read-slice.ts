import { open, readFile } from 'node:fs/promises';
import type { ByteSlice } from '../../../src/search/index/pack-layout.ts';

/** A slice of a file, or the whole. Throws where the file ends before the slice does. */
export async function readSlice(path: string, slice?: ByteSlice): Promise<Uint8Array> {
  if (!slice) return readFile(path);
  const length = slice.end - slice.start;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, slice.start);
    if (bytesRead < length) throw new RangeError(`${path} ends before byte ${slice.end}.`);
    return buffer;
  } finally {
    await file.close();
  }
}
