import { thumbHashToRGBA } from 'thumbhash';

/**
 * What stands in a photo's place until it is there, as a CSS background: the colours of its top, middle and bottom
 * from its ThumbHash (base64). A decoded picture would be a kilobyte a photo; this is 40 bytes. Undefined for
 * text that is no ThumbHash.
 */
export function placeholder(thumbHash: string): string | undefined {
  const bytes = Uint8Array.from(Buffer.from(thumbHash, 'base64'));
  if (bytes.length < 5) return undefined;
  const decoded = decode(bytes);
  if (!decoded) return undefined;
  const { h, rgba } = decoded;
  const bands = [0, 1, 2].map((band) =>
    meanColour(rgba, Math.floor((band * h) / 3), Math.floor(((band + 1) * h) / 3), h),
  );
  return `linear-gradient(${bands.join(',')})`;
}

/** The small picture of a ThumbHash; undefined where the bytes are too few for one, or none. */
function decode(bytes: Uint8Array): { h: number; rgba: Uint8Array } | undefined {
  try {
    const { h, rgba } = thumbHashToRGBA(bytes);
    return h >= 1 && h <= 100 && rgba.length > 0 && rgba.length % (4 * h) === 0
      ? { h, rgba }
      : undefined;
  } catch {
    return undefined;
  }
}

/** The mean of rows `from` to `to` of a picture `height` rows high, `#8a90a0`. */
function meanColour(rgba: Uint8Array, from: number, to: number, height: number): string {
  const row = rgba.length / height;
  const part = rgba.subarray(from * row, to * row);
  const sums = [0, 0, 0];
  part.forEach((value, index) => {
    const channel = index % 4;
    if (channel < 3) sums[channel] = (sums[channel] ?? 0) + value;
  });
  const hex = sums.map((sum) =>
    Math.round(sum / (part.length / 4))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}
