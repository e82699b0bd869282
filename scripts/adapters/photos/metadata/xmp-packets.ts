import type { ExpandedTags } from 'exifreader';

/**
 * The XMP packets of a file, one root each. Several may stand in one file; in a PNG they may be compressed, as
 * sharp writes them, or a raw profile, as ImageMagick does, which ExifReader gives as text.
 */
export function xmpPackets(tags: ExpandedTags): string[] {
  const { _raw: raw } = (tags.xmp ?? {}) as { _raw?: unknown };
  const texts = (tags.pngText ?? {}) as Readonly<Record<string, { value?: unknown } | undefined>>;
  const named = Object.entries(texts).flatMap(([name, tag]) => {
    if (typeof tag?.value !== 'string') return [];
    if (name === 'XML:com.adobe.xmp') return [inUtf8(tag.value)];
    return /^raw profile type (?:xmp|app1)$/i.test(name) ? [rawProfile(tag.value)] : [];
  });
  return [...(typeof raw === 'string' ? [raw] : []), ...named].flatMap(splitPackets);
}

/** One packet a root element: an XML reader takes no second one. */
export const splitPackets = (text: string): string[] =>
  text.match(/<([\w-]+:xmpmeta|[\w-]+:RDF)[\s>][\s\S]*?<\/\1\s*>/g) ?? [];

/** What the other half of windows-1252 stands for, by sign. */
const bytesOf = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, at) => at)),
    (sign, at) => [sign, at],
  ),
);

/** Compressed text counts as Latin-1, which decoders take for windows-1252, and holds UTF-8. */
function inUtf8(text: string): string {
  const bytes = Array.from(text, (sign) => bytesOf.get(sign));
  if (bytes.includes(undefined)) return text;
  const read = Buffer.from(bytes as number[]).toString('utf8');
  return read.includes('\ufffd') ? text : read;
}

/** A name, a length and the bytes in hexadecimal digits, over several lines. */
function rawProfile(text: string): string {
  const digits = /^\s*\S+\s+\d+\s+([0-9a-f\s]+)$/i.exec(text)?.[1]?.replace(/\s/g, '') ?? '';
  return Buffer.from(digits, 'hex').toString('utf8');
}
