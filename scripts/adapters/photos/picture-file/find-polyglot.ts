import { pictureEnd } from './picture-end.ts';
import type { PhotoFormat } from './sniff-format.ts';

const reach = 65_557; // A ZIP's end record is 22 bytes and a comment of at most 65,535.

const begins: readonly [pattern: RegExp, what: string][] = [
  [/^<\?php/, 'a PHP program'],
  [/^(?:<!doctype html|<html|<head|<body)/, 'a web page'],
  [/^<script/, 'a web page with a script'],
  [/^(?:<!doctype svg|<svg)/, 'an SVG drawing'],
  [/^%pdf-\d/, 'a PDF'],
  [/^#!/, 'a script'],
];

/**
 * What a picture’s bytes are besides a picture, where a second program would read them as something that runs
 * or unpacks: a ZIP at its end, a PDF round it, a page or a program behind it. What words stand in its
 * metadata or its pixels says nothing, and films and further pictures that phones append are none.
 */
export function findPolyglot(bytes: Buffer, format: PhotoFormat): string | undefined {
  if (isZip(bytes)) return 'a ZIP archive';
  if (isPdf(bytes)) return 'a PDF';
  const behind = bytes
    .subarray(pictureEnd(bytes, format))
    .subarray(0, 2_000)
    .toString('latin1')
    .replace(/^(?:[\0\s]+|\xef\xbb\xbf|<\?xml[^>]*>|<!--[\s\S]*?-->)+/, '')
    .toLowerCase();
  return begins.find(([pattern]) => pattern.test(behind))?.[1];
}

/** Readers of PDF take a header among the first bytes and a cross reference at the end, whatever is round them. */
const isPdf = (bytes: Buffer) =>
  bytes.subarray(0, 1_024).includes('%PDF-') &&
  /startxref\s+\d+\s+%%EOF\s*$/.test(bytes.subarray(-1_024).toString('latin1'));

/** A ZIP’s end record counts only where its comment ends with the file: chance bytes do not. */
function isZip(bytes: Buffer): boolean {
  const from = Math.max(0, bytes.length - reach);
  let at = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  while (at >= from) {
    if (at + 22 <= bytes.length && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length)
      return true;
    at = at === 0 ? -1 : bytes.lastIndexOf('PK\x05\x06', at - 1, 'latin1');
  }
  return false;
}
