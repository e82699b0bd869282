/** What the bytes 0x80 to 0x9F are in Windows-1252, in order; those it leaves open stand for themselves. */
const high = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 32 }, (_, at) => 128 + at),
);
const byteOf = new Map(Array.from(high, (each, at) => [each, 128 + at]));
const mangled =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;
const fewest = 2;

/**
 * Takes back what happens when UTF-8 is read as Windows-1252 and saved again (`ZaÅ¼Ã³Å‚Ä‡` for `Zażółć`). Undefined
 * unless every character beyond ASCII was so mistaken, which no writing is by chance.
 */
export function unmangle(text: string): string | undefined {
  if (!mangled.test(text)) return undefined;
  const bytes: number[] = [];
  let strange = 0;
  for (const each of text) {
    const point = each.codePointAt(0) ?? 0;
    const byte = byteOf.get(each) ?? point;
    if (byte > 255) return undefined;
    if (byte > 127) strange += 1;
    bytes.push(byte);
  }
  if (strange < fewest) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
