import { createHash } from 'node:crypto';

/** Made once for all archives; another would give every entry of every feed a new id. */
const NAMESPACE = Buffer.from('5b0a1f0e6c5d5a4d9d0e7a3c41f2b8e6', 'hex');

/**
 * An id that never changes, a UUID of version 5, of what a thing is called within its archive, `talk:conf/rivers`:
 * neither a new title nor a new address nor a new host gives another.
 */
export function stableId(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [0, 8, 12, 16, 20].map((at, index, all) => hex.slice(at, all[index + 1])).join('-');
}
