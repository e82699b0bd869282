import type { Image } from '@napi-rs/canvas';
import sharp, { type Sharp } from 'sharp';
import { cardSize, type Card } from '../card.ts';
import { fullness, paintCard } from './paint-card.ts';
import { createPainterFonts } from './painter-fonts.ts';

/** How large a photo stands on a card. */
export const photoRoom = { width: 560, height: cardSize.height } as const;

/** Draws a card as the bytes of a picture: PNG, or JPEG with a photo, which is as large as its room. */
export type Painter = (card: Card, photo?: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;

/** In bytes; what is heavier is drawn again with less, and a photo coarser. */
const MOST_BYTES = 25_000;

/**
 * A painter with the fonts that come with the program and no others, so that a card is the same on every machine.
 * Throws where this system has none.
 */
export async function createPainter(): Promise<Painter> {
  // The library asks at its first import, and would mix in what a machine happens to have.
  process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
  const { createCanvas, GlobalFonts, loadImage } = await import('@napi-rs/canvas');
  const fonts = createPainterFonts((path, name) => GlobalFonts.registerFromPath(path, name));
  const { width, height } = cardSize;
  const canvas = createCanvas(width, height);
  const draw = (card: Card, full: (typeof fullness)[number], picture?: Image) => {
    paintCard(canvas.getContext('2d'), fonts, card, full, picture);
    // A copy: the next card is drawn on the same canvas while this one is packed.
    const pixels = Buffer.from(canvas.data());
    return sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  };
  return async (card, photo) => {
    if (photo) {
      return packPhoto(async (blur) => {
        const soft = blur === 0 ? photo : await sharp(photo).blur(blur).png().toBuffer();
        return draw(card, fullness[0], await loadImage(soft));
      });
    }
    let made = new Uint8Array(0);
    for (const full of fullness) {
      made = await packFlat(draw(card, full));
      if (made.length <= MOST_BYTES) break;
    }
    return made;
  };
}

/** A drawing has few colours; more of them, or dithering, would be for nobody's eye and twice the bytes. */
const packFlat = async (image: Sharp) =>
  new Uint8Array(
    await image
      .png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 8 })
      .toBuffer(),
  );

/** How much a photo is blurred, in points: first not at all, and a crowd of confetti a good deal. */
const SOFTER = [0, 2, 5, 12];
/** From a good photo to one that is still a photo. */
const QUALITIES = [66, 48, 32];

/** As a JPEG, coarser as far as it stays a photo, then softer, until it is light enough. */
async function packPhoto(draw: (blur: number) => Promise<Sharp>): Promise<Uint8Array<ArrayBuffer>> {
  let made = new Uint8Array(0);
  for (const blur of SOFTER) {
    const image = await draw(blur);
    for (const quality of QUALITIES) {
      made = new Uint8Array(await image.clone().jpeg({ quality, mozjpeg: true }).toBuffer());
      if (made.length <= MOST_BYTES) return made;
    }
  }
  return made;
}
