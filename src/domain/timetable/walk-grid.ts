import type { GridPlace } from './lay-day.ts';

/** Where an arrow key leads in a grid, as it is read: `before` and `after` are rooms beside this one. */
export type GridStep = 'before' | 'after' | 'up' | 'down' | 'first' | 'last';

/**
 * The number of the place that a step from `at` leads to; undefined where there is none. Beside it, what is on when
 * this begins, else what begins next within its time; above and below, the nearest that shares a column.
 */
export function walkGrid(
  places: readonly GridPlace[],
  at: number,
  step: GridStep,
): number | undefined {
  const here = places[at];
  if (!here) return undefined;
  const besides = places
    .map((place, number) => ({ place, number }))
    .filter(({ place, number }) => number !== at && sharesRows(place, here));
  const [first] = besides.toSorted((a, b) => a.place.firstColumn - b.place.firstColumn);
  const [last] = besides.toSorted((a, b) => b.place.endColumn - a.place.endColumn);
  switch (step) {
    case 'first':
      return first && first.place.firstColumn < here.firstColumn ? first.number : undefined;
    case 'last':
      return last && last.place.endColumn > here.endColumn ? last.number : undefined;
    case 'before':
      return nearest(besides, ({ endColumn, firstRow }) => [
        here.firstColumn - endColumn,
        away(firstRow, here),
      ]);
    case 'after':
      return nearest(besides, ({ firstColumn, firstRow }) => [
        firstColumn - here.endColumn,
        away(firstRow, here),
      ]);
    case 'up':
    case 'down': {
      const column = places
        .map((place, number) => ({ place, number }))
        .filter(({ place, number }) => number !== at && sharesColumns(place, here));
      return nearest(column, (place) => [
        step === 'up' ? here.firstRow - place.endRow : place.firstRow - here.endRow,
        Math.abs(place.firstColumn - here.firstColumn),
      ]);
    }
  }
}

const sharesRows = (one: GridPlace, other: GridPlace) =>
  one.firstRow < other.endRow && other.firstRow < one.endRow;

const sharesColumns = (one: GridPlace, other: GridPlace) =>
  one.firstColumn < other.endColumn && other.firstColumn < one.endColumn;

/** What is on when `here` begins is nearest. */
const away = (firstRow: number, here: GridPlace) => Math.max(0, firstRow - here.firstRow);

/** Of those on the right side, whose first distance is not negative, the one that is nearest by both. */
function nearest(
  numbered: readonly { readonly place: GridPlace; readonly number: number }[],
  distances: (place: GridPlace) => readonly [number, number],
): number | undefined {
  const [best] = numbered
    .map(({ place, number }) => ({ number, far: distances(place) }))
    .filter(({ far: [first] }) => first >= 0)
    .toSorted((a, b) => a.far[0] - b.far[0] || a.far[1] - b.far[1] || a.number - b.number);
  return best?.number;
}
