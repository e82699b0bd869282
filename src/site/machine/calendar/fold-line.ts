/** Octets of a line without its break. */
const MOST = 75;

const signs = new Intl.Segmenter('und');
const bytesOf = (piece: string) => Buffer.byteLength(piece);

/**
 * A line of iCalendar with its line break, folded at 75 octets between signs: what a reader sees as one letter stays
 * whole, unless it alone is longer than a line.
 */
export function foldLine(line: string): string {
  if (bytesOf(line) <= MOST) return `${line}\r\n`;
  let folded = '';
  let used = 0;
  for (const sign of piecesOf(line)) {
    const size = bytesOf(sign);
    if (used + size > MOST) {
      folded += '\r\n ';
      used = 1;
    }
    folded += sign;
    used += size;
  }
  return `${folded}\r\n`;
}

const isAscii = (line: string) => bytesOf(line) === line.length;

function* piecesOf(line: string): Generator<string> {
  if (isAscii(line)) {
    yield* line;
    return;
  }
  for (const { segment } of signs.segment(line)) {
    if (bytesOf(segment) < MOST) yield segment;
    else yield* segment;
  }
}
