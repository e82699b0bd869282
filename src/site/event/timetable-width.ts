/** The least width of a room's column in rem, by how many there are: a wall of rooms is looked at from afar. */
const leastColumn = (columns: number) => (columns <= 8 ? 8.5 : columns <= 14 ? 7 : 4.9);
const TIMES = 4.5;
const GUTTERS = 4;
const NEVER_BELOW = 48;

/** From which width of the window on, in rem, a grid of so many columns has room; undefined where a list says as much. */
export const gridWidth = (columns: number): number | undefined =>
  columns < 2
    ? undefined
    : Math.max(NEVER_BELOW, Math.ceil(columns * leastColumn(columns) + TIMES + GUTTERS));

/** More columns than this are drawn small. */
export const isDense = (columns: number): boolean => columns > 14;

/** The heights of a grid's rows as CSS has them: a quarter of an hour two lines, never less than what stands in it. */
export const rowHeights = (
  rows: readonly { readonly minutes: number; readonly idle: boolean }[],
): string =>
  rows
    .map(({ minutes, idle }) => {
      const height = Math.min(minutes, idle ? 15 : 120) * 0.13;
      return `minmax(${Number(height.toFixed(2))}rem,auto)`;
    })
    .join(' ');
