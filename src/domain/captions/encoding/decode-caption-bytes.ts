const sampleBytes = 4096;

/**
 * A caption file's text, without its byte order mark: UTF-8 or UTF-16 by the mark, UTF-16 without one by its
 * zero bytes, else UTF-8, and Windows-1252 where most of what is not ASCII is not UTF-8 either.
 */
export function decodeCaptionBytes(bytes: Uint8Array): string {
  // Nearly every file is UTF-8 without a broken byte, and is read but once.
  const text = bytes.subarray(0, sampleBytes).includes(0) ? undefined : readUtf8(bytes);
  if (text !== undefined) return text;
  return new TextDecoder(guessEncoding(bytes)).decode(bytes);
}

function guessEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return guessUtf16(bytes) ?? (looksLikeUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

function readUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\ufffd') ? undefined : text;
}

/** Times are ASCII, so a caption file in UTF-16 has many zero bytes, all on one side of its pairs. */
function guessUtf16(bytes: Uint8Array): string | undefined {
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

/** A single broken byte (a cut file, a pasted name) does not make a UTF-8 file Windows-1252. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  let broken = 0;
  let good = 0;
  for (const character of new TextDecoder('utf-8').decode(bytes)) {
    if (character === '\ufffd') broken += 1;
    else if (character > '\u007f') good += 1;
  }
  return broken === 0 || good > broken;
}
