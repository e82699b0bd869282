import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { thumbnailSizes } from './content.ts';

const pictures = new Map<string, Promise<Buffer>>();

/** A JPEG of the size YouTube would serve under this file name, in a colour of the video's own. */
export function thumbnailPicture(videoId: string, file: string): Promise<Buffer> | undefined {
  const size = Object.values(thumbnailSizes).find((one) => one.file === file);
  if (!size) return undefined;
  const [r = 0, g = 0, b = 0] = createHash('sha256').update(videoId).digest();
  const key = `${r >> 5}-${g >> 5}-${b >> 5}-${file}`;
  const known = pictures.get(key);
  if (known) return known;
  const { width, height } = size;
  const picture = sharp({ create: { width, height, channels: 3, background: { r, g, b } } })
    .jpeg({ quality: 60 })
    .toBuffer();
  pictures.set(key, picture);
  return picture;
}
