import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { creditXmp, type PhotoCredit } from '../../src/domain/photos/credit-xmp.ts';

/**
 * A person's picture as it may be handed on: its pixels upright, its credit and licence, and nothing else its camera
 * or anybody wrote into it. People put these files into an archive as they came.
 */
export async function publishedPortrait(file: string, credit: PhotoCredit): Promise<Buffer> {
  const upright = sharp(await readFile(file)).autoOrient();
  const xmp = creditXmp(credit);
  const credited = xmp === undefined ? upright : upright.withXmp(xmp);
  const { format } = await upright.metadata();
  if (format === 'png') return credited.png().toBuffer();
  return format === 'webp'
    ? credited.webp({ quality: 90 }).toBuffer()
    : credited.jpeg({ quality: 90, mozjpeg: true }).toBuffer();
}
