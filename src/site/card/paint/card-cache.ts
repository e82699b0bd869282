import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { contentName, keepMade, readKept } from '../../picture/kept-files.ts';
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
    read(place) {
      used.add(place);
      return readKept(place);
    },
    write: keepMade,
    async sweep() {
      for (const name of await readdir(folder).catch(() => [])) {
        const place = join(folder, name);
        if (!used.has(place)) await rm(place, { force: true });
      }
    },
  };
}

const keyOf = (card: Card) => contentName(JSON.stringify([PAINTED_AS, card]));

/** The folder of an archive's cards within a cache. */
export const cardFolder = (cache: string, title: string) =>
  join(cache, 'cards', contentName(title));
