/**
 * How many letters must be added, dropped, replaced or swapped with their neighbour to make one word of
 * the other (optimal string alignment), or `limit + 1` when it takes more than `limit`.
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  return Math.min(lastRow(from, to, limit)?.[to.length] ?? limit + 1, limit + 1);
}

/** As `editDistance`, to the beginning of `to` that comes nearest: `kubrn` is 1 from `kubernetes`. */
export function prefixEditDistance(from: string, to: string, limit: number): number {
  if (from.length - to.length > limit) return limit + 1;
  const head = to.length > from.length + limit ? to.slice(0, from.length + limit) : to;
  const row = lastRow(from, head, limit);
  return row ? Math.min(limit + 1, ...row) : limit + 1;
}

/** How many typos a word of this many letters may hold. */
export function typosAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** The last row of the table: the distance from the whole of `from` to each beginning of `to`. */
function lastRow(from: string, to: string, limit: number): number[] | undefined {
  let previous: number[] = [];
  let current = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const beforePrevious = previous;
    previous = current;
    current = [row];
    let best = row;
    for (let column = 1; column <= to.length; column += 1) {
      const same = from.charCodeAt(row - 1) === to.charCodeAt(column - 1);
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        from.charCodeAt(row - 1) === to.charCodeAt(column - 2) &&
        from.charCodeAt(row - 2) === to.charCodeAt(column - 1)
      ) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return undefined;
  }
  return current;
}
