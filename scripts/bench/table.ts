/** Lines of a table whose columns are as wide as they need to be; numbers are set to the right. */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)];
}

/** `1,234.5` with as many decimals as say something. */
export function figure(value: number): string {
  const decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en', {
    maximumFractionDigits: decimals,
    minimumFractionDigits: decimals,
  });
}

/** `1,234`: a number of things. */
export const thousands = (number: number): string => number.toLocaleString('en');

/** Bytes as thousands, `12.3 kB`. */
export function kilobytes(bytes: number): string {
  return `${figure(bytes / 1000)} kB`;
}
