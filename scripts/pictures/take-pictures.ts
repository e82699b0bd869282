import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { ensureChromium } from '../browser/find-chromium.ts';
import { serveFolder } from '../serve/serve-folder.ts';
import { colourSchemes, devices, type Shot } from './shots.ts';

/** A picture as a file: its name, and WebP. */
export interface TakenPicture {
  readonly file: string;
  readonly bytes: Buffer;
}

/** The files a shot comes to, one a colour scheme. */
export const fileOf = ({ name, device }: Shot, scheme: string) =>
  `${name}-${device}-${scheme}.webp`;

/** Takes each shot of a built site in every colour scheme, without motion, and the same again on the same machine. */
export async function takePictures(
  site: string,
  shots: readonly Shot[],
  say: (line: string) => void,
): Promise<TakenPicture[]> {
  const executablePath = await ensureChromium(say);
  const server = await serveFolder({ folder: site, base: '/', port: 0 });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--font-render-hinting=none'],
  });
  try {
    const pictures: TakenPicture[] = [];
    for (const shot of shots) {
      const { width, height, density } = devices[shot.device];
      for (const colorScheme of colourSchemes) {
        const context = await browser.newContext({
          viewport: { width, height },
          deviceScaleFactor: density,
          colorScheme,
          reducedMotion: 'reduce',
          locale: 'en-GB',
          timezoneId: 'UTC',
        });
        const page = await context.newPage();
        await page.goto(new URL(shot.page, server.address).href, { waitUntil: 'networkidle' });
        await settle(page);
        const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
        const bytes = await sharp(png).webp({ quality: 82, effort: 6 }).toBuffer();
        pictures.push({ file: fileOf(shot, colorScheme), bytes });
        await context.close();
      }
    }
    return pictures;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Fonts are there, and every image that can be seen is decoded. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const seen = [...document.images].filter((image) => {
      const { top, bottom } = image.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    // One that cannot be decoded is drawn as the browser draws it.
    await Promise.allSettled(seen.map((image) => image.decode()));
  });
}

/** Where the pictures lie. */
export const picturesFolder = join('.github', 'pictures');
