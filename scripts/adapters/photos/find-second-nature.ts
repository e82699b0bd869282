const reach = 65_557; // A ZIP's end record is 22 bytes and a comment of at most 65,535.

const marks: readonly [mark: string, what: string][] = [
  ['<script', 'a web page with a script'],
  ['<!doctype html', 'a web page'],
  ['<html', 'a web page'],
  ['<svg', 'an SVG drawing'],
  ['<?php', 'a PHP program'],
  ['%pdf-1', 'a PDF'],
  ['javascript:', 'a script'],
];

/**
 * What a picture’s bytes are besides a picture, where a second program would read them as something that runs
 * or unpacks: looked for at the start and the end. Films and further pictures that phones append are none.
 */
export function findSecondNature(bytes: Buffer): string | undefined {
  if (isZip(bytes)) return 'a ZIP archive';
  const edges = [bytes.subarray(0, reach), bytes.subarray(Math.max(reach, bytes.length - reach))];
  for (const edge of edges) {
    const text = edge.toString('latin1').toLowerCase();
    const found = marks.find(([mark]) => text.includes(mark));
    if (found) return found[1];
  }
  return undefined;
}

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
