const reference = /&(?:amp|lt|gt);/;
const bare = /\s&&?\s|[\p{L}\d)\]] <=? [\p{L}\d([]/u;

/**
 * Whether a WebVTT file was written by a program that escapes nothing: a `&` or `<` among words stands in it as
 * it is, and not one is escaped. There `Vec<T>` was said, and is no tag. `subtitle` 4.2 and
 * `subtitle-converter` 3.0 make such files of SRT.
 */
export function escapesNothing(text: string): boolean {
  // Most files have neither sign, and finding that out is cheaper than looking at what stands around one.
  if (!text.includes('&') && !text.includes('<')) return false;
  return bare.test(text) && !reference.test(text);
}
