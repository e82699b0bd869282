import {
  offsetFromGps,
  readExifOffset,
  readExifTime,
} from '../../../../src/domain/photos/camera/exif-time.ts';
import type { FileTexts } from './file-texts.ts';

/** When a file says its photo was taken. */
export interface TakenTime {
  /** As the camera’s clock showed it. */
  readonly takenAt?: string;
  /** As the file claims it. */
  readonly takenOffset?: string;
  /** The offset of the program that saved the file last, which need not be the camera’s. */
  readonly savedOffset?: string;
}

/** The first of a file’s times that is one: what somebody put right beside it, EXIF, XMP, IPTC, then satellites. */
export function takenTime(texts: FileTexts): TakenTime {
  const { exif, xmp, beside, iptc } = texts;
  const [day, time] = [iptc('Date Created')[0], iptc('Time Created')[0]];
  return (
    dated(beside('exif:DateTimeOriginal'), beside('exif:SubSecTimeOriginal')) ??
    dated(beside('photoshop:DateCreated')) ??
    fromExif(texts, 'Original') ??
    dated(xmp('exif:DateTimeOriginal'), xmp('exif:SubSecTimeOriginal')) ??
    dated(xmp('photoshop:DateCreated')) ??
    dated(day && time && `${day}T${time}`) ??
    fromExif(texts, 'Digitized') ??
    dated(xmp('exif:DateTimeDigitized')) ??
    dated(xmp('xmp:CreateDate')) ??
    fromGps(exif) ??
    {}
  );
}

/** A time with, perhaps, its offset in one text. */
function dated(text: string | undefined, fraction?: string): TakenTime | undefined {
  const takenAt = readExifTime(text, fraction);
  if (takenAt === undefined) return undefined;
  const takenOffset = readExifOffset(text);
  return { takenAt, ...(takenOffset === undefined ? {} : { takenOffset }) };
}

/**
 * `OffsetTime` belongs to the time of the last save (EXIF 2.31): a later edit elsewhere, or in another season,
 * gives it another zone than the photo’s. It counts where the file was never saved again.
 */
function fromExif({ exif }: FileTexts, which: 'Original' | 'Digitized'): TakenTime | undefined {
  const written = exif(`DateTime${which}`);
  const takenAt = readExifTime(written, exif(`SubSecTime${which}`));
  if (takenAt === undefined) return undefined;
  const saved = readExifOffset(exif('OffsetTime'));
  const untouched = readExifTime(exif('DateTime')) === readExifTime(written);
  const takenOffset =
    readExifOffset(exif(`OffsetTime${which}`)) ??
    (untouched ? saved : undefined) ??
    offsetFromGps(takenAt, gpsTime(exif));
  if (takenOffset !== undefined) return { takenAt, takenOffset };
  return { takenAt, ...(saved === undefined ? {} : { savedOffset: saved }) };
}

/** The satellites’ time of day, in UTC. */
function gpsTime(exif: FileTexts['exif']): string | undefined {
  const [day, time] = [exif('GPSDateStamp'), exif('GPSTimeStamp')];
  return day && time && readExifTime(`${day} ${padded(time)}`);
}

const padded = (time: string) => time.replace(/\b\d(?=[:.]|$)/g, '0$&');

function fromGps(exif: FileTexts['exif']): TakenTime | undefined {
  const takenAt = gpsTime(exif);
  return takenAt === undefined ? undefined : { takenAt, takenOffset: '+00:00' };
}
