import { createHash } from 'node:crypto';
import ExifReader, { type ExpandedTags } from 'exifreader';
import { cameraName } from '../../../src/domain/photos/camera/camera-name.ts';
import { isCameraText } from '../../../src/domain/photos/camera/camera-texts.ts';
import { readFileRights } from '../../../src/domain/photos/rights/file-rights.ts';
import type { Licence } from '../../../src/domain/schema/licences/licence.ts';
import { createFileTexts } from './metadata/file-texts.ts';
import { rightsTexts } from './metadata/rights-texts.ts';
import { takenTime, type TakenTime } from './metadata/taken-time.ts';

/** What is taken from a photo’s EXIF, IPTC and XMP; place, contact and serial number are not. */
export interface PhotoMetadata extends TakenTime {
  readonly camera?: string;
  /** Tells two cameras of a model apart without naming the serial number. */
  readonly cameraKey?: string;
  readonly title?: string;
  readonly caption?: string;
  readonly creators?: readonly string[];
  readonly credit?: string;
  readonly copyright?: string;
  readonly licence?: Licence;
  /** What it says of rights that names no licence the archive knows. */
  readonly rights?: string;
}

export interface MetadataOptions {
  /** Keeps camera keys of archives apart. */
  readonly salt: string;
  /** XMP packets that lie beside the file. */
  readonly sidecars?: readonly string[];
  /** The archive’s, for texts in several languages. */
  readonly language?: string | undefined;
}

/** Reads a photo’s metadata and that of its XMP sidecars; nothing where there is none or it is broken. */
export async function readMetadata(
  bytes: Buffer,
  { salt, sidecars = [], language }: MetadataOptions,
): Promise<PhotoMetadata> {
  const texts = createFileTexts(await readTags(bytes), sidecars, language);
  const { exif, iptc, xmp, xmpList, png } = texts;
  const camera = cameraName(exif('Make'), exif('Model'));
  const serial = exif('BodySerialNumber') ?? exif('CameraSerialNumber');
  const words = (...found: readonly (string | undefined)[]) =>
    found.find((text) => text !== undefined && !isCameraText(text, camera));
  const { licence, unclear } = readFileRights(rightsTexts(texts));
  const creators = [
    xmpList('dc:creator'),
    iptc('By-line'),
    people(exif('Artist')),
    people(png('Author')),
    xmpList('xmpRights:Owner'),
  ];
  return present({
    ...takenTime(texts),
    camera,
    cameraKey: camera === undefined ? undefined : keyOf(salt, camera, serial),
    title: words(xmp('dc:title'), iptc('Object Name')[0], iptc('Headline')[0], png('Title')),
    caption: words(
      xmp('dc:description'),
      iptc('Caption/Abstract')[0],
      exif('ImageDescription'),
      png('Description'),
    ),
    creators: creators.find((names) => names.length > 0),
    credit: xmp('photoshop:Credit') ?? iptc('Credit')[0] ?? xmp('cc:attributionName'),
    copyright:
      xmp('dc:rights') ?? iptc('Copyright Notice')[0] ?? exif('Copyright') ?? png('Copyright'),
    licence,
    rights: unclear,
  });
}

async function readTags(bytes: Buffer): Promise<ExpandedTags> {
  try {
    return await ExifReader.load(bytes, { expanded: true, async: true });
  } catch {
    return {};
  }
}

/** EXIF has one text for all who made the photo, divided by semicolons. */
const people = (artists: string | undefined): string[] =>
  (artists ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

// Six digits tell an event's cameras apart and fit hundreds of serial numbers each.
const keyOf = (salt: string, camera: string, serial = '') =>
  createHash('sha256').update([salt, camera, serial].join('\0')).digest('hex').slice(0, 6);

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Present<T>;
}
