const tables = new Map<string, Map<string, readonly number[]>>();

/** Writes a text in one of the encodings that only `TextDecoder` knows; throws for a character it lacks. */
export function encodeText(text: string, encoding: string): Uint8Array {
  const table = tables.get(encoding) ?? makeTable(encoding);
  tables.set(encoding, table);
  return Uint8Array.from(
    Array.from(text).flatMap((each) => {
      const bytes = each < '\u0080' ? [each.charCodeAt(0)] : table.get(each);
      if (!bytes) throw new RangeError(`${encoding} has no ${each}`);
      return bytes;
    }),
  );
}

/** Asks the decoder what every byte, and every pair of bytes, stands for. */
function makeTable(encoding: string): Map<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (Array.from(text).length === 1 && text !== '\ufffd' && !table.has(text))
      table.set(text, bytes);
  };
  for (let byte = 0x80; byte <= 0xff; byte += 1) add(byte);
  if (/^(?:windows|iso|koi8|ibm|macintosh|x-mac)/.test(encoding)) return table;
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) add(lead, trail);
  }
  return table;
}
