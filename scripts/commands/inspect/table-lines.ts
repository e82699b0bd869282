/** Rows as lines with aligned columns, each cell on one line and cut to its column’s widest. */
export function tableLines(
  rows: readonly (readonly string[])[],
  widest: readonly number[],
): string[] {
  const cells = rows.map((one) =>
    widest.map((width, column) =>
      cut((one[column] ?? '').replace(/[\p{Cc}\p{Cf}]+/gu, ' '), width),
    ),
  );
  const widths = widest.map((_, column) =>
    Math.max(...cells.map((one) => Array.from(one[column] ?? '').length)),
  );
  return cells.map((one) =>
    one
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - Array.from(cell).length))
      .join('  ')
      .trimEnd(),
  );
}

function cut(text: string, width: number): string {
  const characters = Array.from(text);
  return characters.length > width ? `${characters.slice(0, width - 1).join('')}…` : text;
}
