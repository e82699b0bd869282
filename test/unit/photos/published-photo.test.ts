import { readFileSync } from 'node:fs';
import exifr from 'exifr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { makeArchiveCopy } from '../../../scripts/adapters/photos/make-archive-copy.ts';
import { readMetadata } from '../../../scripts/adapters/photos/read-metadata.ts';
import { sniffFormat } from '../../../scripts/adapters/photos/picture-file/sniff-format.ts';
import { drawPhoto } from '../../fixtures/draw/draw-photo.ts';
import { rotateHeic } from '../../fixtures/draw/metadata/rotate-heic.ts';
import type { DrawnPhoto } from '../../fixtures/draw/photo-list.ts';

const telling: DrawnPhoto = {
  file: 'IMG_secret_77.jpg',
  subject: 'stage',
  takenAt: '2031-05-14T09:31:12',
  offset: '+02:00',
  longEdge: 480,
  camera: { make: 'Fabrikam', model: 'F100', serial: 'SERIAL-00042' },
  gps: { latitude: 52.51234, longitude: 13.37654 },
  title: 'A title',
  caption: 'A caption',
  creator: 'Ana Example',
  copyright: '© Ana Example',
  credit: 'Example Studio',
  contact: 'ana@example.org',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
};
const heic = new URL('../../fixtures/draw/phone.heic', import.meta.url);
const credit = { credit: 'Ana Zażółć, Example Studio', licence: 'CC-BY-4.0' } as const;
const publish = (bytes: Buffer) => makeArchiveCopy(bytes, sniffFormat(bytes), credit);

/** Words of the drawn files that no published file may hold. */
const secrets = [
  'Exif',
  'GPS',
  'SERIAL',
  'HEIC-SERIAL',
  'Fabrikam',
  'Tailspin',
  'F100',
  'firmware',
  'MAKERNOTE',
  'IMG_',
  'ana@',
  'Darkroom',
  'original-7781',
  'Photoshop 3.0',
  '8BIM',
  'ICC_PROFILE',
  'MPF',
  'hdrgm',
  'GainMap',
  'A caption',
  '2031',
];

const isTold = (bytes: Buffer) => secrets.filter((secret) => bytes.includes(secret));

describe.each([
  ['a JPEG', () => drawPhoto(telling)],
  ['a PNG with eXIf', () => drawPhoto({ ...telling, file: 'shot.png' })],
  ['a WebP', () => drawPhoto({ ...telling, file: 'shot.webp' })],
  ['a HEIC', () => Promise.resolve(readFileSync(heic))],
  [
    'an AVIF',
    async () =>
      sharp(await drawPhoto(telling))
        .keepMetadata()
        .avif({ effort: 0 })
        .toBuffer(),
  ],
  ['an Ultra HDR JPEG', async () => withGainMap(await drawPhoto(telling))],
])('of %s', (_, make) => {
  test('the original tells where, with what and by whom it was taken', async () => {
    const original = await make();
    expect(isTold(original).length).toBeGreaterThan(3);
    const known = {
      takenAt: '2031-05-14T09:31:12.400',
      takenOffset: '+02:00',
      creators: ['Ana Example'],
    };
    expect(await readMetadata(original, { salt: 'salt' })).toMatchObject(known);
  });

  test('the published file tells credit and licence, and nothing else', async () => {
    const { jpeg } = await publish(await make());
    expect(isTold(jpeg)).toEqual([]);
    const seen: unknown = await exifr.parse(jpeg, {
      tiff: true,
      exif: true,
      gps: true,
      ifd1: true,
      iptc: true,
      icc: true,
      jfif: false,
      xmp: true,
      mergeOutput: false,
      makerNote: true,
      userComment: true,
    });
    expect(seen).toEqual({
      dc: {
        creator: credit.credit,
        rights: { lang: 'x-default', value: `© ${credit.credit}, CC BY 4.0` },
      },
      photoshop: { Credit: credit.credit },
      xmpRights: {
        UsageTerms: { lang: 'x-default', value: 'CC BY 4.0' },
        WebStatement: 'https://creativecommons.org/licenses/by/4.0/',
      },
    });
    expect(segments(jpeg)).toEqual(['http://ns.adobe.com/xap/1.0/']);
    const { width, height, exif, iptc, icc } = await sharp(jpeg).metadata();
    expect({ exif, iptc, icc }).toEqual({});
    expect([width, height]).toEqual([480, 320]);
  });
});

test('a credit that looks like markup stays text', async () => {
  const hostile = 'A "b" <x:y> & </rdf:li>\u0001';
  const { jpeg } = await makeArchiveCopy(await drawPhoto(telling), 'jpeg', { credit: hostile });
  expect(await readMetadata(jpeg, { salt: '' })).toMatchObject({
    credit: 'A "b" <x:y> & </rdf:li>',
  });
});

test('a photo without credit and licence is published with no metadata at all', async () => {
  const { jpeg } = await makeArchiveCopy(await drawPhoto(telling), 'jpeg', {});
  expect(segments(jpeg)).toEqual([]);
});

describe('pixels are upright', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('for orientation %i', async (orientation) => {
    const upright = await pixels((await publish(await drawPhoto(telling))).jpeg);
    const turned = await pixels((await publish(await drawPhoto({ ...telling, orientation }))).jpeg);
    expect(difference(upright, turned)).toBeLessThan(1.5);
  });

  test('and a picture turned another way would be noticed', async () => {
    const upright = await pixels(await sharp(await drawPhoto(telling)).toBuffer());
    const mirrored = await pixels(
      await sharp(await drawPhoto(telling))
        .flop()
        .toBuffer(),
    );
    expect(difference(upright, mirrored)).toBeGreaterThan(10);
  });
});

test('colours of a wider profile are brought into sRGB', async () => {
  const square = sharp({
    create: { width: 64, height: 64, channels: 3, background: { r: 200, g: 60, b: 60 } },
  });
  const wide = await square.withIccProfile('p3').png().toBuffer();
  const raw = await sharp(wide).raw().toBuffer();
  const { jpeg } = await makeArchiveCopy(wide, 'png', {});
  const { data } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  expect(Math.abs((data[0] ?? 0) - 200)).toBeLessThanOrEqual(3);
  expect(raw[0]).toBeDefined();
});

test('the colours of a HEIC in Display P3 are brought into sRGB', async () => {
  const bytes = readFileSync(heic);
  const { jpeg } = await publish(bytes);
  const drawn = await drawPhoto({ ...telling, file: 'phone.jpg', subject: 'portrait' });
  expect(difference(await pixels(jpeg), await pixels(drawn))).toBeLessThan(3);
});

test.each([
  ['a greyscale JPEG', () => grey().jpeg().toBuffer(), '#646464'],
  ['a greyscale PNG of 16 bits', () => grey().toColourspace('grey16').png().toBuffer(), '#646464'],
  ['a CMYK JPEG', () => grey().toColourspace('cmyk').jpeg().toBuffer(), undefined],
  [
    'a PNG one can see through',
    () =>
      sharp({ create: { width: 40, height: 30, channels: 4, background: '#0000' } })
        .png()
        .toBuffer(),
    '#ffffff',
  ],
])('%s becomes a picture in sRGB', async (_, make, colour) => {
  const published = await publish(await make());
  const { channels, space } = await sharp(published.jpeg).metadata();
  expect({ channels, space }).toEqual({ channels: 3, space: 'srgb' });
  if (colour !== undefined) expect(published.colour).toBe(colour);
  expect(published.thumbHash).toMatch(/^[\w+/]{10,60}={0,2}$/);
});

const grey = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#646464' } }).toColourspace(
    'b-w',
  );

test.each([1, 2, 3] as const)(
  'a HEIC turned by %i quarters is published upright',
  async (turns) => {
    const plain = readFileSync(heic);
    const upright = sharp((await publish(plain)).jpeg);
    const turned = await publish(rotateHeic(plain, turns));
    const expected = await upright
      .rotate(-90 * turns)
      .png()
      .toBuffer();
    const { width, height } = await sharp(expected).metadata();
    expect([turned.width, turned.height]).toEqual([width, height]);
    expect(difference(await pixels(turned.jpeg), await pixels(expected))).toBeLessThan(3);
  },
);

test('a large photo is bounded and a small one is not enlarged', async () => {
  const large = await sharp({
    create: { width: 3000, height: 1500, channels: 3, background: '#456' },
  })
    .png()
    .toBuffer();
  expect(await publish(large)).toMatchObject({
    width: 2560,
    height: 1280,
    colour: expect.stringMatching(/^#44556[56]$/) as string,
  });
  const small = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#456' } })
    .png()
    .toBuffer();
  expect(await publish(small)).toMatchObject({ width: 30, height: 20 });
});

/** Marks of a JPEG’s application segments and comments, without the one every JPEG starts with. */
function segments(jpeg: Buffer): string[] {
  const found: string[] = [];
  let at = 2;
  while (jpeg[at] === 0xff && jpeg[at + 1] !== 0xda) {
    const marker = jpeg[at + 1] ?? 0;
    const size = jpeg.readUInt16BE(at + 2);
    if ((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe) {
      const body = jpeg.subarray(at + 4, at + 2 + size);
      const mark = body.toString('latin1', 0, body.indexOf(0));
      if (mark !== 'JFIF') found.push(mark);
    }
    at += 2 + size;
  }
  return found;
}

const pixels = (picture: Buffer) =>
  sharp(picture)
    .toColourspace('srgb')
    .removeAlpha()
    .resize(96, 64, { fit: 'fill' })
    .raw()
    .toBuffer();

/** Mean difference of the channels, 0 to 255. */
function difference(one: Buffer, other: Buffer): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += Math.abs((one[at] ?? 0) - (other[at] ?? 0));
  return sum / one.length;
}

/** As phones write it: a second, smaller JPEG with the gain behind the first, named in XMP. */
async function withGainMap(jpeg: Buffer): Promise<Buffer> {
  const gain = await sharp(jpeg).resize(120).greyscale().jpeg().toBuffer();
  const xmp = Buffer.from(
    `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0" hdrgm:GainMapMax="2.1"/></rdf:RDF></x:xmpmeta>`,
  );
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(xmp.length + 2, 2);
  const marked = Buffer.concat([gain.subarray(0, 2), head, xmp, gain.subarray(2)]);
  return Buffer.concat([jpeg, marked]);
}
