import type { PhotoFormat } from './sniff-format.ts';

/**
 * Where the picture in a file ends by its own structure, in bytes; the file’s length where it has no end of its
 * own or is cut off.
 */
export function pictureEnd(bytes: Buffer, format: PhotoFormat): number {
  const end = ends[format](bytes);
  return end === undefined || end > bytes.length ? bytes.length : end;
}

const ends: Readonly<Record<PhotoFormat, (bytes: Buffer) => number | undefined>> = {
  jpeg: jpegEnd,
  png: pngEnd,
  webp: (bytes) => (bytes.length < 8 ? undefined : 8 + bytes.readUInt32LE(4)),
  avif: boxesEnd,
  heic: boxesEnd,
  tiff: () => undefined,
};

/** After the segments come scans: in them 0xff stands before a zero or a restart mark, else before the next mark. */
function jpegEnd(bytes: Buffer): number | undefined {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) {
      at = bytes.indexOf(0xff, at);
      if (at < 0) return undefined;
      continue;
    }
    const mark = bytes[at + 1] ?? 0;
    if (mark === 0xd9) return at + 2;
    const alone = mark === 0 || mark === 1 || (mark >= 0xd0 && mark <= 0xd8);
    if (mark === 0xff) at += 1;
    else at += alone ? 2 : 2 + bytes.readUInt16BE(at + 2);
  }
  return bytes.length >= 2 && bytes.readUInt16BE(bytes.length - 2) === 0xffd9
    ? bytes.length
    : undefined;
}

function pngEnd(bytes: Buffer): number | undefined {
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return end;
    at = end;
  }
  return undefined;
}

/** The last whole box of an ISO base media file; a box of size 0 goes to the end. */
function boxesEnd(bytes: Buffer): number | undefined {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (size === 0) return bytes.length;
    const whole =
      size === 1 && at + 16 <= bytes.length ? Number(bytes.readBigUInt64BE(at + 8)) : size;
    if (whole < 8 || !/^[\w ]{4}$/.test(type) || at + whole > bytes.length) return at;
    at += whole;
  }
  return at;
}
