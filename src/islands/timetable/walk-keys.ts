import type { GridPlace } from '../../domain/timetable/lay-day.ts';
import { walkGrid, type GridStep } from '../../domain/timetable/walk-grid.ts';
import type { PageRows } from './read-timetable.ts';

const STEPS: Readonly<Record<string, GridStep>> = {
  ArrowLeft: 'before',
  ArrowRight: 'after',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};
const MIRRORED: Readonly<Partial<Record<GridStep, GridStep>>> = {
  before: 'after',
  after: 'before',
};

/**
 * Lets arrow keys lead from talk to talk, once the focus is on one: in a grid by room and time, in a list up and down.
 * Home and End lead to the first and the last room at that time. From the edge of a day they lead to the next.
 */
export function walkKeys(place: HTMLElement, { days }: PageRows, isGrid: () => boolean): void {
  place.addEventListener('keydown', (event) => {
    const { target, key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const named = STEPS[key];
    const link = target instanceof Element ? target.closest('a.tt-title') : null;
    if (!named || !link || altKey || ctrlKey || metaKey || shiftKey) return;
    const grid = isGrid();
    const mirrored = getComputedStyle(place).direction === 'rtl';
    const step = (mirrored && MIRRORED[named]) || named;
    if (!grid && step !== 'up' && step !== 'down') return;
    const walks = days.map(({ slots }) =>
      slots
        .flatMap(({ rows }) => rows.map(({ element }) => element))
        .filter(
          (row) => row.querySelector('a') && row.checkVisibility({ visibilityProperty: true }),
        ),
    );
    const next = stepFrom(walks, link, step, grid);
    if (!next) return;
    event.preventDefault();
    next.querySelector('a')?.focus();
    next.scrollIntoView({ block: 'nearest' });
  });
}

function stepFrom(
  walks: readonly (readonly HTMLElement[])[],
  link: Element,
  step: GridStep,
  grid: boolean,
): HTMLElement | undefined {
  const day = walks.findIndex((rows) => rows.some((row) => row.contains(link)));
  const rows = walks[day] ?? [];
  const at = rows.findIndex((row) => row.contains(link));
  const number = grid ? walkGrid(rows.map(gridPlaceOf), at, step) : step === 'up' ? at - 1 : at + 1;
  const next = number === undefined ? undefined : rows[number];
  if (next || (step !== 'up' && step !== 'down')) return next;
  const others = step === 'up' ? walks.slice(0, day).reverse() : walks.slice(day + 1);
  const other = others.find((held) => held.length > 0);
  return step === 'up' ? other?.at(-1) : other?.[0];
}

/** Where a row says it stands; one that says nothing stands below all others. */
function gridPlaceOf(row: HTMLElement, number: number): GridPlace {
  const [firstRow, firstColumn, endRow, endColumn] = row.style
    .getPropertyValue('--area')
    .split('/')
    .map((line) => Number(line.trim()));
  return firstRow && firstColumn && endRow && endColumn
    ? { firstRow, firstColumn, endRow, endColumn }
    : { firstRow: 1e6 + number, endRow: 1e6 + number + 1, firstColumn: 0, endColumn: 1e6 };
}
