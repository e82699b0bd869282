import ExifReader from 'exifreader';

/**
 * A JPEG whose EXIF alone says that its colours are Adobe RGB, with a profile that says so to a decoder; any other as
 * it is. Cameras set to Adobe RGB write no profile but the interoperability index `R03` (DCF 2.0).
 */
export async function withAdobeRgb(jpeg: Buffer): Promise<Buffer> {
  try {
    const { exif, icc } = await ExifReader.load(jpeg, { expanded: true, async: true });
    const index = exif?.InteroperabilityIndex?.description;
    const isAdobe = icc === undefined && typeof index === 'string' && index.startsWith('R03');
    return isAdobe ? Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]) : jpeg;
  } catch {
    return jpeg;
  }
}

const fixed = (number: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(number * 65_536));
  return bytes;
};
const word = (text: string) => Buffer.from(text, 'latin1');
const xyz = (...values: readonly number[]) =>
  Buffer.concat([word('XYZ '), Buffer.alloc(4), ...values.map(fixed)]);

/** The colour space by its published numbers: white D65 and its primaries, adapted to D50; gamma 563/256. */
const tags: readonly (readonly [name: string, body: Buffer])[] = [
  ['desc', description('Adobe RGB')],
  ['cprt', Buffer.concat([word('text'), Buffer.alloc(4), word('CC0\0')])],
  ['wtpt', xyz(0.9642, 1, 0.8249)],
  ['rXYZ', xyz(0.60974, 0.31111, 0.01947)],
  ['gXYZ', xyz(0.20528, 0.62567, 0.06087)],
  ['bXYZ', xyz(0.14919, 0.06322, 0.74457)],
  ...['rTRC', 'gTRC', 'bTRC'].map((name) => [name, curve()] as const),
];

function curve(): Buffer {
  const body = Buffer.concat([word('curv'), Buffer.alloc(10)]);
  body.writeUInt32BE(1, 8);
  body.writeUInt16BE(563, 12);
  return body;
}

function description(text: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length + 1);
  return Buffer.concat([
    word('desc'),
    Buffer.alloc(4),
    length,
    word(`${text}\0`),
    Buffer.alloc(78),
  ]);
}

function makeProfile(): Buffer {
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length, 0);
  const bodies: Buffer[] = [];
  let at = 128 + table.length;
  for (const [index, [name, body]] of tags.entries()) {
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    table.write(name, 4 + index * 12, 'latin1');
    table.writeUInt32BE(at, 8 + index * 12);
    table.writeUInt32BE(body.length, 12 + index * 12);
    bodies.push(padded);
    at += padded.length;
  }
  const head = Buffer.alloc(128);
  head.writeUInt32BE(at, 0);
  head.writeUInt32BE(0x02_10_00_00, 8);
  head.write('mntrRGB XYZ ', 12, 'latin1');
  head.write('acsp', 36, 'latin1');
  Buffer.concat([fixed(0.9642), fixed(1), fixed(0.8249)]).copy(head, 68);
  return Buffer.concat([head, table, ...bodies]);
}

const segment = (() => {
  const body = Buffer.concat([word('ICC_PROFILE\0\x01\x01'), makeProfile()]);
  const head = Buffer.from([0xff, 0xe2, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
})();
