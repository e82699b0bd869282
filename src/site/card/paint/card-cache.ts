import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Card } from '../card.ts';

/** Part of every key: cards drawn otherwise are other cards. */
const PAINTED_AS = 1;

/** Keeps cards from one build to the next, by all that is drawn on them. */
export interface CardCache {
  /** Where a card is kept; beside what is made of its photo, where it has one, so that both are forgotten as one. */
  readonly place: (card: Card, photoFolder?: string) => string;
  readonly read: (place: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  readonly write: (place: string, bytes: Uint8Array) => Promise<void>;
  /** Deletes what was neither read nor written since this cache was opened: what is drawn no longer. */
  readonly sweep: () => Promise<void>;
}

/** Opens the cache in a folder of one archive. */
export function openCardCache(folder: string): CardCache {
  const used = new Set<string>();
  return {
    place: (card, photoFolder) =>
      join(photoFolder ?? folder, `${photoFolder === undefined ? '' : 'card-'}${keyOf(card)}`),
    async read(place) {
      used.add(place);
      const known = await readFile(place).catch(() => undefined);
      return known && new Uint8Array(known);
    },
    async write(place, bytes) {
      const unfinished = `${place}.${randomUUID()}`;
      try {
        await mkdir(dirname(place), { recursive: true });
        await writeFile(unfinished, bytes);
        await rename(unfinished, place);
      } catch {
        // What cannot be kept is drawn again.
        await rm(unfinished, { force: true });
      }
    },
    async sweep() {
      for (const name of await readdir(folder).catch(() => [])) {
        const place = join(folder, name);
        if (!used.has(place)) await rm(place, { force: true });
      }
    },
  };
}

const keyOf = (card: Card) => digest(JSON.stringify([PAINTED_AS, card]));

/** A name for a content. */
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** The folder of an archive's cards within a cache. */
export const cardFolder = (cache: string, title: string) => join(cache, 'cards', digest(title));
