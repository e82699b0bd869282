/** A row of a table; `line` counts from 1. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The rows of a table whose cells are parted by `mark`: quotation marks hold line breaks, marks and doubled quotes. */
export function readRows(text: string, mark: string): TableRow[] {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let [line, begun] = [1, 1];
  const endCell = () => {
    cells.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '\n') line += 1;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at] ?? '';
      else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (sign === mark) endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') continue;
      endCell();
      rows.push({ cells, line: begun });
      [cells, begun] = [[], line];
    } else cell += sign;
  }
  if (cell !== '' || cells.length > 0) rows.push({ cells: [...cells, cell], line: begun });
  return rows;
}
