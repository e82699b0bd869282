const xmpMark = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');

/**
 * The same pixels with the given XMP packet (or none) as the only metadata: comments and every application
 * segment but JFIF’s and Adobe’s colour mark, which decoders need, are dropped. Throws for what is no JPEG.
 */
export function replaceJpegCredit(jpeg: Buffer, xmp: string | undefined): Buffer {
  if (jpeg.readUInt16BE(0) !== 0xffd8) throw new RangeError('This is no JPEG.');
  const kept: Buffer[] = [];
  let at = 2;
  while (jpeg[at] === 0xff && jpeg[at + 1] !== 0xda) {
    const marker = jpeg[at + 1] ?? 0;
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    const isApplication = marker >= 0xe0 && marker <= 0xef;
    if (!(isApplication || marker === 0xfe) || marker === 0xe0 || marker === 0xee) {
      kept.push(jpeg.subarray(at, end));
    }
    at = end;
  }
  const [first, ...others] = kept;
  const hasJfif = first?.[1] === 0xe0;
  return Buffer.concat([
    jpeg.subarray(0, 2),
    ...(hasJfif ? [first] : []),
    ...(xmp === undefined ? [] : [xmpSegment(xmp)]),
    ...(hasJfif || !first ? others : kept),
    jpeg.subarray(at),
  ]);
}

function xmpSegment(xmp: string): Buffer {
  const body = Buffer.concat([xmpMark, Buffer.from(xmp)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
