import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oklchToRgb } from '../../picture/colour.ts';
import { pictureFolder } from '../../picture/photo-images.ts';
import sharp from 'sharp';
import { cardSize, type Card, type PlacedCard } from '../card.ts';
import type { CardCache } from './card-cache.ts';
import { describeMissingLetters } from './missing-letters.ts';
import { createPainter, photoRoom, type Painter } from './painter.ts';

interface Failure {
  readonly page: string;
  readonly reason: string;
}

export interface CardDrawing {
  /** Where the pictures that cards name lie. */
  readonly archiveFolder: string;
  readonly cache: CardCache;
  readonly write: (card: PlacedCard, bytes: Uint8Array) => Promise<void>;
  readonly warn: (line: string) => void;
  readonly painter?: () => Promise<Painter>;
}

/** So many are packed at a time while the next is drawn. */
const AT_ONCE = 4;

/**
 * Draws cards, or takes them from the cache, and says how many it drew. A card that cannot be drawn is replaced by
 * its ground alone, since its page names its file, and told by name.
 */
export async function drawCards(
  cards: readonly PlacedCard[],
  { archiveFolder, cache, write, warn, painter = createPainter }: CardDrawing,
): Promise<{ drawn: number }> {
  const drawn = { drawn: 0 };
  const made: { painter?: Promise<Painter> } = {};
  const paint = async (card: Card, photo: Uint8Array | undefined) => {
    made.painter ??= painter();
    const bytes = await (await made.painter)(card, photo && (await fitPhoto(photo)));
    drawn.drawn += 1;
    return bytes;
  };
  const drawOne = async (placed: PlacedCard) => {
    const { card } = placed;
    const photo =
      card.picture === undefined ? undefined : await readFile(join(archiveFolder, card.picture));
    const place = cache.place(card, photo && pictureFolder(photo));
    const known = await cache.read(place);
    if (known) return known;
    const bytes = await paint(card, photo);
    await cache.write(place, bytes);
    return bytes;
  };
  const failed: Failure[] = [];
  const waiting = cards[Symbol.iterator]();
  const work = async () => {
    for (const placed of waiting) {
      const bytes = await drawOne(placed).catch((error: unknown) => {
        failed.push({
          page: placed.page,
          reason: error instanceof Error ? error.message : String(error),
        });
        return drawGround(placed.card);
      });
      await write(placed, await inFormatOf(placed, bytes));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await cache.sweep();
  const order = new Map(cards.map(({ page }, index) => [page, index]));
  const place = ({ page }: Failure) => order.get(page) ?? 0;
  const inOrder = failed.toSorted((one, other) => place(one) - place(other));
  for (const line of describeFailures(inOrder)) warn(line);
  const missing = describeMissingLetters(cards);
  if (missing !== undefined) warn(missing);
  return drawn;
}

/** One line a reason, with the first page it befell. */
const describeFailures = (failed: readonly Failure[]): string[] =>
  [...Map.groupBy(failed, ({ reason }) => reason)].map(([reason, [first, ...others]]) =>
    notDrawn(first?.page ?? '', others.length, reason),
  );

const notDrawn = (page: string, more: number, reason: string) =>
  `The preview card of ${page}${more === 0 ? '' : ` and of ${more} more`} could not be drawn, and is without words: ${reason}`;

/** A photo as it stands on its card: the part of it that draws the eye. */
const fitPhoto = async (photo: Uint8Array) =>
  new Uint8Array(
    await sharp(photo)
      .autoOrient()
      .resize({ ...photoRoom, fit: 'cover', position: 'attention' })
      .png({ compressionLevel: 1 })
      .toBuffer(),
  );

/** The card of an event where that of a photo was is packed as that was: its name says how. */
async function inFormatOf({ address, card }: PlacedCard, bytes: Uint8Array<ArrayBuffer>) {
  const isJpeg = address.endsWith('.jpg');
  if (isJpeg === (card.picture !== undefined)) return bytes;
  const image = sharp(bytes);
  return new Uint8Array(await (isJpeg ? image.jpeg({ quality: 70 }) : image.png()).toBuffer());
}

async function drawGround({ hue, picture }: Card): Promise<Uint8Array<ArrayBuffer>> {
  const [r, g, b] = oklchToRgb(0.235, 0.06, hue).map((part) => Math.round(part * 255));
  const background = { r: r ?? 0, g: g ?? 0, b: b ?? 0 };
  const ground = sharp({ create: { ...cardSize, channels: 3, background } });
  return new Uint8Array(await (picture === undefined ? ground.png() : ground.jpeg()).toBuffer());
}
