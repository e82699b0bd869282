import { createHash } from 'node:crypto';
import ExifReader, { type ExpandedTags } from 'exifreader';
import { cameraName } from '../../../src/domain/photos/camera-name.ts';
import { readExifOffset, readExifTime } from '../../../src/domain/photos/exif-time.ts';
import { readLicence } from '../../../src/domain/photos/read-licence.ts';
import type { Licence } from '../../../src/domain/schema/licence.ts';

/** What is taken from a photo’s EXIF, IPTC and XMP; place, contact and serial number are not. */
export interface PhotoMetadata {
  /** As the camera’s clock showed it. */
  readonly takenAt?: string;
  /** As the file claims it. */
  readonly takenOffset?: string;
  readonly camera?: string;
  /** Tells two cameras of a model apart without naming the serial number. */
  readonly cameraKey?: string;
  readonly title?: string;
  readonly caption?: string;
  readonly creator?: string;
  readonly credit?: string;
  readonly copyright?: string;
  readonly licence?: Licence;
}

/** Reads a photo’s metadata; nothing where there is none or it is broken. `salt` keeps keys of archives apart. */
export async function readMetadata(bytes: Buffer, salt: string): Promise<PhotoMetadata> {
  let tags: ExpandedTags;
  try {
    tags = await ExifReader.load(bytes, { expanded: true, async: true });
  } catch {
    return {};
  }
  const exif = (name: string) => textOf((tags.exif as Tags | undefined)?.[name]);
  const iptc = (name: string) => textOf((tags.iptc as Tags | undefined)?.[name]);
  const xmp = (name: string) => textOf((tags.xmp as Tags | undefined)?.[name]);
  const time = takenTime(exif, xmp);
  const camera = cameraName(exif('Make'), exif('Model'));
  const serial = exif('BodySerialNumber') ?? exif('CameraSerialNumber');
  const copyright = xmp('rights') ?? iptc('Copyright Notice') ?? exif('Copyright');
  const licence = readLicence([xmp('license'), xmp('WebStatement'), xmp('UsageTerms'), copyright]);
  return present({
    ...time,
    camera,
    cameraKey: camera === undefined ? undefined : keyOf(salt, camera, serial),
    title: xmp('title') ?? iptc('Object Name') ?? iptc('Headline'),
    caption: xmp('description') ?? iptc('Caption/Abstract') ?? exif('ImageDescription'),
    creator: xmp('creator') ?? iptc('By-line') ?? exif('Artist'),
    credit: xmp('Credit') ?? iptc('Credit'),
    copyright,
    licence,
  });
}

type Tags = Readonly<Record<string, { readonly description?: unknown } | undefined>>;
type Read = (name: string) => string | undefined;

function takenTime(exif: Read, xmp: Read): Pick<PhotoMetadata, 'takenAt' | 'takenOffset'> {
  const original = readExifTime(exif('DateTimeOriginal'), exif('SubSecTimeOriginal'));
  if (original !== undefined) {
    return present({
      takenAt: original,
      takenOffset: readExifOffset(exif('OffsetTimeOriginal') ?? exif('OffsetTime')),
    });
  }
  const digitized = readExifTime(exif('DateTimeDigitized'), exif('SubSecTimeDigitized'));
  if (digitized !== undefined) {
    return present({
      takenAt: digitized,
      takenOffset: readExifOffset(exif('OffsetTimeDigitized') ?? exif('OffsetTime')),
    });
  }
  const created = xmp('DateCreated') ?? xmp('CreateDate');
  return present({ takenAt: readExifTime(created), takenOffset: readExifOffset(created) });
}

// Six digits tell an event's cameras apart and fit hundreds of serial numbers each.
const keyOf = (salt: string, camera: string, serial = '') =>
  createHash('sha256').update([salt, camera, serial].join('\0')).digest('hex').slice(0, 6);

const unprintable = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu;

function textOf(tag: { readonly description?: unknown } | undefined): string | undefined {
  if (typeof tag?.description !== 'string') return undefined;
  const line = tag.description.slice(0, 4_000).replace(unprintable, ' ').trim();
  // A copy: a part of a string keeps the whole of it, here a whole packet of metadata, in memory.
  return line === '' ? undefined : Buffer.from(line.slice(0, 500).toWellFormed()).toString();
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<T>;
}
