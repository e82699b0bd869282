import { isRawTiff } from './is-raw-tiff.ts';
import { PhotoRefusal } from '../photo-refusal.ts';

export type PhotoFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic' | 'tiff';

/**
 * The format of a photo by its first bytes, never by its name. Throws a `PhotoRefusal` that says what the file
 * is instead.
 */
export function sniffFormat(bytes: Uint8Array): PhotoFormat {
  if (bytes.length === 0) throw new PhotoRefusal('the file is empty');
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
  if (head.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))) return 'jpeg';
  if (head.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return 'png';
  const word = (from: number, to: number) => head.toString('latin1', from, to);
  if (word(0, 4) === 'RIFF' && word(8, 12) === 'WEBP') return 'webp';
  if (word(4, 8) === 'ftyp') return boxFormat(head);
  if (/^(?:II\*\0|MM\0\*)/.test(word(0, 4)) && !isRawTiff(bytes)) return 'tiff';
  throw new PhotoRefusal(`${describe(head)}, not a JPEG, PNG, WebP, AVIF, HEIC or TIFF picture`);
}

/** ISO base media files name what they hold by brands: the main one, then compatible ones. */
function boxFormat(head: Buffer): PhotoFormat {
  const end = Math.min(head.length, head.readUInt32BE(0));
  const brands = [head.toString('latin1', 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(head.toString('latin1', at, at + 4));
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  if (
    brands.some((brand) => ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'].includes(brand))
  ) {
    return 'heic';
  }
  throw new PhotoRefusal('it is a film, not a photo');
}

const kinds: readonly [pattern: RegExp, what: string][] = [
  [/^PK\x03\x04/, 'it is a ZIP archive'],
  [/^GIF8/, 'it is a GIF'],
  [/^BM/, 'it is a BMP'],
  [/^%PDF/, 'it is a PDF'],
  [/^(?:II\*\0|MM\0\*|II[UR][\0OS]|MMOR|FUJIFILMCCD-RAW)/, 'it is a camera’s raw file'],
  [
    /^\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,300}-->\s{0,99})?(?:<!doctype svg[^>]{0,300}>\s{0,99})?<svg/i,
    'it is an SVG drawing',
  ],
  [/^\s{0,99}<(?:!doctype html|html|head|body|script)/i, 'it is a web page'],
  [/^[\t\n\r\x20-\x7e]{16}/, 'it is a text file'],
];

function describe(head: Buffer): string {
  const text = head.toString('latin1');
  return kinds.find(([pattern]) => pattern.test(text))?.[1] ?? 'it is something unknown';
}
