/**
 * The ICC profile of a HEIC file’s first picture, from the `colr` boxes below meta/iprp/ipco; undefined where
 * there is none. Boxes are read no deeper and no further than their own sizes say.
 */
export function heicColourProfile(bytes: Buffer): Buffer | undefined {
  const meta = boxes(bytes).find(({ type }) => type === 'meta');
  // `meta` is a full box: four bytes of version and flags come before its children.
  const properties = meta && boxes(meta.body.subarray(4)).find(({ type }) => type === 'iprp');
  const list = properties && boxes(properties.body).find(({ type }) => type === 'ipco');
  const colour =
    list &&
    boxes(list.body).find(
      ({ type, body }) =>
        type === 'colr' && ['prof', 'rICC'].includes(body.toString('latin1', 0, 4)),
    );
  return colour?.body.subarray(4);
}

function boxes(bytes: Buffer): { type: string; body: Buffer }[] {
  const found: { type: string; body: Buffer }[] = [];
  let at = 0;
  while (at + 8 <= bytes.length && found.length < 10_000) {
    const short = bytes.readUInt32BE(at);
    const long = short === 1 && at + 16 <= bytes.length;
    const size = long
      ? Number(bytes.readBigUInt64BE(at + 8))
      : short === 0
        ? bytes.length - at
        : short;
    const head = long ? 16 : 8;
    if (size < head) break;
    found.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      body: bytes.subarray(at + head, Math.min(bytes.length, at + size)),
    });
    at += size;
  }
  return found;
}
