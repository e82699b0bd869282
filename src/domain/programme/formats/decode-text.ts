/**
 * A file's text without its mark: UTF-16 by its mark or by zero bytes beside the first letter, an encoding an XML
 * file declares, else UTF-8, else what Windows writes in the West.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
    return decode(bytes, 'utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0))
    return decode(bytes, 'utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = decode(bytes.subarray(0, 200), 'latin1');
    const declared = /^<\?xml[^>]*\bencoding=["']([\w.-]{2,40})["']/.exec(head)?.[1] ?? 'utf-8';
    return decode(bytes, /^utf-?8$/i.test(declared) ? 'windows-1252' : declared);
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The bytes of a calendar with its folded lines joined: a fold may stand within a letter, so before decoding. */
export function unfoldBytes(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const wide = bytes[at] === 13 && bytes[at + 1] === 10 ? 2 : bytes[at] === 10 ? 1 : 0;
    const next = bytes[at + wide];
    if (wide > 0 && (next === 32 || next === 9)) at += wide;
    else kept[length++] = bytes[at] ?? 0;
  }
  return kept.subarray(0, length);
}
