import sharp from 'sharp';
import { embedInJpeg, embedInPng } from '../../fixtures/draw/metadata/embed.ts';
import { exifBlock, type Tag } from '../../fixtures/draw/metadata/exif-block.ts';

/** What is written into a small photo made for a test; the pixels follow `seed`. */
export interface SmallPhoto {
  readonly seed?: number;
  readonly png?: boolean;
  /** EXIF tags of the image and of the photo, by number. */
  readonly image?: Readonly<Record<number, string>>;
  readonly photo?: Readonly<Record<number, string>>;
  readonly gps?: readonly Tag[];
  /** IPTC fields of record 2, in order. */
  readonly iptc?: readonly (readonly [field: number, text: string])[];
  /** Properties of an XMP description. */
  readonly xmp?: string;
}

/** A whole, tiny picture with the metadata asked for. */
export async function makePhoto(asked: SmallPhoto = {}): Promise<Buffer> {
  const { seed = 0, png = false, image, photo, gps, iptc, xmp } = asked;
  const [width, height] = [24, 16];
  const pixels = Buffer.from(
    Array.from(
      { length: width * height * 3 },
      (_, at) => ((at * 7 + seed * 31) ^ (seed * at)) & 255,
    ),
  );
  const picture = sharp(pixels, { raw: { width, height, channels: 3 } });
  const blocks = {
    ...(image || photo || gps
      ? { exif: exifBlock({ image: tags(image), exif: tags(photo), ...(gps ? { gps } : {}) }) }
      : {}),
    ...(iptc ? { iptc: iptcBlock(iptc) } : {}),
    ...(xmp === undefined ? {} : { xmp: xmpOf(xmp) }),
  };
  return png
    ? embedInPng(await picture.png().toBuffer(), blocks)
    : embedInJpeg(await picture.jpeg().toBuffer(), blocks);
}

const tags = (texts: Readonly<Record<number, string>> = {}): Tag[] =>
  Object.entries(texts).map(([tag, text]) => ({ tag: Number(tag), text }));

/** An XMP packet around properties. */
export const xmpOf = (properties: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`;

/** A property in several languages, by tag. */
export const alternatives = (name: string, texts: Readonly<Record<string, string>>): string =>
  `<${name}><rdf:Alt>${Object.entries(texts)
    .map(([language, text]) => `<rdf:li xml:lang="${language}">${escape(text)}</rdf:li>`)
    .join('')}</rdf:Alt></${name}>`;

/** A property with one text. */
export const plain = (name: string, text: string): string => `<${name}>${escape(text)}</${name}>`;

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function iptcBlock(fields: readonly (readonly [number, string])[]): Buffer {
  const record = Buffer.concat([
    dataSet(1, 90, Buffer.from([0x1b, 0x25, 0x47])),
    ...fields.map(([field, text]) => dataSet(2, field, Buffer.from(text))),
  ]);
  const head = Buffer.alloc(12);
  head.write('8BIM', 0, 'latin1');
  head.writeUInt16BE(0x0404, 4);
  head.writeUInt32BE(record.length, 8);
  const padding = Buffer.alloc(record.length % 2);
  return Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), head, record, padding]);
}

function dataSet(record: number, field: number, value: Buffer): Buffer {
  const head = Buffer.from([0x1c, record, field, 0, 0]);
  head.writeUInt16BE(value.length, 3);
  return Buffer.concat([head, value]);
}
