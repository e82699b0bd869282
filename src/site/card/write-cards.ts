import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PlacedCard } from './card.ts';
import { cardFolder, openCardCache } from './paint/card-cache.ts';
import { drawCards } from './paint/draw-cards.ts';

/** What the pages' program leaves for the build, which runs in the same process but is not made by Vite. */
const left = globalThis as { aftertalkCards?: LeftCards };

interface LeftCards {
  readonly archiveFolder: string;
  /** Tells the archive's cards from another's. */
  readonly title: string;
  readonly cards: readonly PlacedCard[];
  /** A card's path below the site's folder. */
  readonly path: (address: string) => string;
}

/** Leaves cards to be drawn once the pages are written. */
export function leaveCards(cards: LeftCards): void {
  left.aftertalkCards = cards;
}

/** Draws what was left, several at a time, which Astro's pages could not be. */
export const writeCards = (): AstroIntegration => ({
  name: 'cards',
  hooks: {
    'astro:build:start': () => {
      delete left.aftertalkCards;
    },
    'astro:build:done': async ({ dir, logger }) => {
      const { aftertalkCards: these } = left;
      delete left.aftertalkCards;
      if (!these) return;
      await drawCards(these.cards, {
        archiveFolder: these.archiveFolder,
        cache: openCardCache(cardFolder(resolve('.cache'), these.title)),
        warn: (line) => logger.warn(line),
        async write({ address }, bytes) {
          const place = fileURLToPath(new URL(these.path(address), dir));
          await mkdir(dirname(place), { recursive: true });
          await writeFile(place, bytes);
        },
      });
    },
  },
});
