import type { ShareImage } from '../picture/share-image.ts';
import type { Cards } from './place-cards.ts';

/** The picture shown beside a link to a page: its card, else a picture of it, else the card of what it is part of. */
export function shareImageOf(
  cards: Cards,
  page: string,
  still: ShareImage | undefined,
): (ShareImage & { readonly type: string }) | undefined {
  const image = cards.isOwn(page) ? cards.of(page) : (still ?? cards.of(page));
  return image && { ...image, type: image.src.endsWith('.png') ? 'image/png' : 'image/jpeg' };
}
