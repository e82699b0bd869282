import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A name for a content. */
export const contentName = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 32);

/** What an earlier build kept at a place; undefined where it kept nothing. */
export async function readKept(place: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const known = await readFile(place).catch(() => undefined);
  return known && new Uint8Array(known);
}

/** Keeps what was made for the next build, all of it or nothing: what cannot be kept is made again. */
export async function keepMade(place: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${place}.${randomUUID()}`;
  try {
    await mkdir(dirname(place), { recursive: true });
    await writeFile(unfinished, bytes);
    await rename(unfinished, place);
  } catch {
    await rm(unfinished, { force: true });
  }
}
