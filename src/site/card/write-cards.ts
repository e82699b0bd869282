import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { leftForBuild } from '../left/left-for-build.ts';
import type { PlacedCard } from './card.ts';
import { cardFolder, openCardCache } from './paint/card-cache.ts';

interface LeftCards {
  readonly archiveFolder: string;
  /** Tells the archive's cards from another's. */
  readonly title: string;
  readonly cards: readonly PlacedCard[];
  /** A card's path below the site's folder. */
  readonly path: (address: string) => string;
}

/** Cards to be drawn once the pages are written. */
export const leftCards = leftForBuild<LeftCards>('cards');

/** Draws what was left into a site’s folder, several at a time, which pages could not be. */
export async function writeCards(folder: string, warn: (line: string) => void): Promise<void> {
  const these = leftCards.take();
  if (!these) return;
  const { drawCards } = await import('./paint/draw-cards.ts');
  await drawCards(these.cards, {
    archiveFolder: these.archiveFolder,
    cache: openCardCache(cardFolder(resolve('.cache'), these.title)),
    warn,
    async write({ address }, bytes) {
      const place = join(folder, these.path(address));
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, bytes);
    },
  });
}
