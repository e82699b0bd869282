import { thumbHashToRGBA } from 'thumbhash';

/**
 * What stands in a photo's place until it is there, as a CSS background: the colours of its top, middle and bottom
 * from its ThumbHash (base64). A decoded picture would be a kilobyte a photo; this is 40 bytes. Undefined for
 * text that is no ThumbHash.
 */
export function placeholder(thumbHash: string): string | undefined {
  const bytes = Uint8Array.from(Buffer.from(thumbHash, 'base64'));
  if (bytes.length < 5) return undefined;
  const { h, rgba } = thumbHashToRGBA(bytes);
  const bands = [0, 1, 2].map((band) =>
    meanColour(rgba, Math.floor((band * h) / 3), Math.floor(((band + 1) * h) / 3), h),
  );
  return `linear-gradient(${bands.join(',')})`;
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
