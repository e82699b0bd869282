/** From bytes to text: what a file says of its own encoding, what its bytes show, and what its language makes likely. */
import { canonicalLanguage } from '../language/language.ts';
import { chooseEncoding, writingOf } from './choose-encoding.ts';
import { unmangle } from './unmangle.ts';

/** What is known of a file's encoding beforehand. */
export interface EncodingHints {
  /** A BCP 47 tag. */
  readonly language?: string;
  /** An encoding a person named, which overrules everything. */
  readonly encoding?: string;
}

export interface DecodedText {
  readonly text: string;
  /** By its name in the WHATWG Encoding Standard. */
  readonly encoding: string;
  /** Nothing in the file says so: the letters fit it best. */
  readonly assumed: boolean;
}

/** Bytes whose encoding cannot be told. */
export interface EncodingDoubt {
  readonly reason: string;
  readonly remedy: string;
}

const sampleBytes = 4096;
const declared = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i;
const toldLanguage =
  /^(?:NOTE )?language:\s*"?([\w-]{2,35})|<(?:[\w-]+:)?tt\b[^>]{0,2000}?xml:lang\s*=\s*["']([\w-]{2,35})["']/im;
const iso2022 = /\u001b(?:\$[@B]|\([BJ])/;

/** A caption file's text as well as it can be told, without its mark; what is in doubt is read as Windows-1252. */
export function decodeCaptionBytes(bytes: Uint8Array, hints: EncodingHints = {}): string {
  const decoded = decodeCaptions(bytes, hints);
  return 'text' in decoded ? decoded.text : new TextDecoder('windows-1252').decode(bytes);
}

/**
 * A caption file's text: as a person says it is encoded; UTF-8 or UTF-16 by mark, by zero bytes or because it is
 * UTF-8 throughout; as an XML file declares; else by the encodings of its language. A doubt where none of them fits.
 */
export function decodeCaptions(
  bytes: Uint8Array,
  { language, encoding }: EncodingHints = {},
): DecodedText | EncodingDoubt {
  if (encoding !== undefined) return read(bytes, encoding, false);
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return read(bytes, 'utf-16be', false);
  if (first === 0xff && second === 0xfe) return read(bytes, 'utf-16le', false);
  const wide = guessUtf16(bytes);
  if (wide !== undefined) return read(bytes, wide, false);
  const text = readUtf8(bytes);
  if (text !== undefined) {
    if (text.includes('\u001b') && iso2022.test(text)) return read(bytes, 'iso-2022-jp', true);
    const mended = unmangle(text);
    return {
      text: mended ?? text,
      encoding: mended === undefined ? 'utf-8' : 'utf-8 read as windows-1252',
      assumed: mended !== undefined,
    };
  }
  if (looksLikeUtf8(bytes)) return read(bytes, 'utf-8', true);
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, sampleBytes));
  const said = knownEncoding(declared.exec(head)?.[1] ?? '');
  if (said !== undefined && said !== 'utf-8') return read(bytes, said, false);
  const [, noted, rooted] = toldLanguage.exec(head) ?? [];
  const known = language ?? canonicalLanguage(noted ?? rooted ?? '');
  const chosen = chooseEncoding(bytes, known);
  return chosen ? { text: chosen.text, encoding: chosen.encoding, assumed: true } : doubt(known);
}

/** An encoding's name as the WHATWG Encoding Standard has it (`cp1250` is `windows-1250`); undefined for none. */
export function knownEncoding(name: string): string | undefined {
  const plain = name
    .trim()
    .replace(/^(?:cp|win)-?(125\d|874)$/i, 'windows-$1')
    .replace(/^(?:cp|oem)-?866$/i, 'ibm866');
  try {
    return plain === '' ? undefined : new TextDecoder(plain).encoding;
  } catch {
    return undefined;
  }
}

function doubt(language: string | undefined): EncodingDoubt {
  const [usual = 'windows-1252', other] =
    language === undefined ? [] : writingOf(language).encodings;
  const tried = language === undefined ? '' : `, and as ${language} it makes no words`;
  const choice = other === undefined ? usual : `${usual} (or ${other}…)`;
  return {
    reason: `It is not UTF-8${tried}: its encoding cannot be told.`,
    remedy: `Save it as UTF-8, or name its encoding with --encoding ${choice}${language === undefined ? ', or its language with --language' : ''}.`,
  };
}

function read(bytes: Uint8Array, encoding: string, assumed: boolean): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, assumed };
}

/** Nearly every file is UTF-8 without a broken byte, and is read but once. */
function readUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\ufffd') ? undefined : text;
}

/** Times are ASCII, so a caption file in UTF-16 has many zero bytes, all on one side of its pairs. */
function guessUtf16(bytes: Uint8Array): string | undefined {
  if (!bytes.subarray(0, sampleBytes).includes(0)) return undefined;
  const pairs = Math.floor(Math.min(bytes.length, sampleBytes) / 2);
  let high = 0;
  let low = 0;
  for (let index = 0; index < pairs * 2; index += 2) {
    if (bytes[index] === 0) high += 1;
    if (bytes[index + 1] === 0) low += 1;
  }
  if (Math.max(high, low) < pairs * 0.2 || Math.min(high, low) > pairs * 0.05) return undefined;
  if (pairs === 0) return undefined;
  return high > low ? 'utf-16be' : 'utf-16le';
}

/** A few broken bytes (a cut file, a pasted name) do not make a UTF-8 file another one. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  let broken = 0;
  let good = 0;
  for (const character of new TextDecoder('utf-8').decode(bytes)) {
    if (character === '\ufffd') broken += 1;
    else if (character > '\u007f') good += 1;
  }
  return broken === 0 || good > broken * 3;
}
