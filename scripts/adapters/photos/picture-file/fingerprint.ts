import sharp from 'sharp';

/** Steps of grey (of 255) below which two neighbours count as the same: packing alone changes so much. */
const noise = 3;

/** Difference hash of a picture: 64 bits (16 hex digits), one for each neighbour to the right that is darker. */
export async function fingerprint(picture: Buffer | string): Promise<string> {
  const grey = await sharp(picture).resize(9, 8, { fit: 'fill' }).greyscale().raw().toBuffer();
  let bits = 0n;
  for (let row = 0; row < 8; row += 1) {
    for (let column = 0; column < 8; column += 1) {
      const at = row * 9 + column;
      bits = (bits << 1n) | ((grey[at] ?? 0) > (grey[at + 1] ?? 0) + noise ? 1n : 0n);
    }
  }
  return bits.toString(16).padStart(16, '0');
}
