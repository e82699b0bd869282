import qrcode from 'qrcode-generator';

/** A QR code as the path of an SVG, one unit a module, with the quiet margin readers need. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

const MARGIN = 4;

/** The QR code of an address, which a scratch or a logo over a seventh of it does not spoil. */
export function qrPath(address: string): QrPath {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({ length: count }, (_, row) => rowPath(code, row, count));
  return { size: count + 2 * MARGIN, path: rows.join('') };
}

/** The dark runs of a row, as strokes one unit thick. */
function rowPath(code: QRCode, row: number, count: number): string {
  let path = '';
  let end = 0;
  for (let from = 0; from < count; from = end + 1) {
    end = from;
    while (end < count && code.isDark(row, end)) end += 1;
    if (end > from) path += `M${from + MARGIN} ${row + MARGIN}.5h${end - from}`;
  }
  return path;
}
