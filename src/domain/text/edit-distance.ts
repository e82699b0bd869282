/** Rows of the table, used again and again: a keystroke may fill a hundred thousand. */
let rows: [number[], number[], number[]] = [[], [], []];

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
  let least = limit + 1;
  if (!row) return least;
  for (let column = Math.max(0, from.length - limit); column <= head.length; column += 1) {
    least = Math.min(least, row[column] as number);
  }
  return least;
}

/** How many typos a word of this many letters may hold. */
export function typosAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * The last row of the table: the distance from the whole of `from` to each beginning of `to`. Only the cells
 * at most `limit` off the diagonal are worked out, for all others are greater than it; those next to these
 * hold `limit + 1`. Good until the next call.
 */
function lastRow(from: string, to: string, limit: number): readonly number[] | undefined {
  let [beforePrevious, previous, current] = rows;
  for (let column = 0; column <= to.length; column += 1) current[column] = column;
  for (let row = 1; row <= from.length; row += 1) {
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
    const letter = from.charCodeAt(row - 1);
    const letterBefore = row > 1 ? from.charCodeAt(row - 2) : -1;
    const first = Math.max(1, row - limit);
    const last = Math.min(to.length, row + limit);
    current[first - 1] = first === 1 ? row : limit + 1;
    let best = current[first - 1] as number;
    for (let column = first; column <= last; column += 1) {
      const other = to.charCodeAt(column - 1);
      let cost = (previous[column - 1] as number) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (previous[column] as number) + 1, (current[column - 1] as number) + 1);
      if (column > 1 && letterBefore === other && letter === to.charCodeAt(column - 2)) {
        cost = Math.min(cost, (beforePrevious[column - 2] as number) + 1);
      }
      current[column] = cost;
      if (cost < best) best = cost;
    }
    current[last + 1] = limit + 1;
    if (best > limit) return undefined;
  }
  rows = [beforePrevious, previous, current];
  return current;
}
