import { resolve } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { PlacedCard } from '../site/card/card.ts';
import { cardFolder, openCardCache } from '../site/card/paint/card-cache.ts';
import { drawCards } from '../site/card/paint/draw-cards.ts';
import { siteCards } from '../site/card/site-cards.ts';
import { leftCards } from '../site/card/write-cards.ts';
import { archive, isFirstLanguage, urls } from '../site/site.ts';
import { thisArchiveFolder } from '../site/this-archive.ts';

const { title } = archive.settings;
const drawn = [...siteCards.all, ...siteCards.former];

/** The pictures others show beside a link. A build draws them beside its pages; only `npm run dev` serves them from here. */
export const getStaticPaths = (() => {
  if (!isFirstLanguage) return [];
  if (import.meta.env.PROD) {
    leftCards.leave({ archiveFolder: thisArchiveFolder, title, cards: drawn, path: urls.path });
    return [];
  }
  return drawn.map((placed) => ({
    params: { card: urls.path(placed.address) },
    props: { placed },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ placed: PlacedCard }> = async ({ props: { placed } }) => {
  const kept = openCardCache(cardFolder(resolve('.cache'), title));
  const made: Uint8Array<ArrayBuffer>[] = [];
  await drawCards([placed], {
    archiveFolder: thisArchiveFolder,
    // Others are drawn when they are asked for.
    cache: { ...kept, sweep: () => Promise.resolve() },
    warn: (line) => console.warn(line),
    write: (_, bytes) => Promise.resolve(void made.push(new Uint8Array(bytes))),
  });
  const type = placed.card.picture === undefined ? 'image/png' : 'image/jpeg';
  return new Response(made[0], { headers: { 'content-type': type } });
};
