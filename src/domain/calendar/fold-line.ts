/** Octets of a line without its break. */
const MOST = 75;

const signs = new Intl.Segmenter('und');
const utf8 = new TextEncoder();
const bytesOf = (piece: string) => utf8.encode(piece).length;

/**
 * A line of iCalendar with its line break, folded at 75 octets between signs: what a reader sees as one letter stays
 * whole, unless it alone is longer than a line.
 */
export function foldLine(line: string): string {
  const size = bytesOf(line);
  if (size <= MOST) return `${line}\r\n`;
  if (size === line.length) return `${foldAscii(line)}\r\n`;
  let folded = '';
  let used = 0;
  for (const sign of piecesOf(line)) {
    const own = bytesOf(sign);
    if (used + own > MOST) {
      folded += '\r\n ';
      used = 1;
    }
    folded += sign;
    used += own;
  }
  return `${folded}\r\n`;
}

/** The blank before each further line counts. */
const foldAscii = (line: string) =>
  [line.slice(0, MOST), ...(line.slice(MOST).match(/.{1,74}/gs) ?? [])].join('\r\n ');

function* piecesOf(line: string): Generator<string> {
  for (const { segment } of signs.segment(line)) {
    if (bytesOf(segment) < MOST) yield segment;
    else yield* segment;
  }
}
