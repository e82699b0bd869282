import type { PageRows } from './read-timetable.ts';
import { fits, type SessionFilter } from './session-filter.ts';

/** Changes to elements that are not in sight are made so many at a time, each in a task of its own. */
const AT_ONCE = 60;
/** Pixels beyond the window that count as in sight. */
const AROUND = 200;

type Change = () => void;
let waiting: readonly Change[] = [];

/**
 * Marks what a filter leaves out, touching only what changes. In a grid, where nothing moves, what is in sight comes
 * first and the rest after it, so that hundreds of rows cost a frame. Returns how many talks are shown.
 */
export function showRows({ days }: PageRows, filter: SessionFilter, inGrid: boolean): number {
  const now: Change[] = [];
  const later: Change[] = [];
  let shown = 0;
  for (const day of days) {
    const isDayNear = !inGrid || isNear(day.element);
    let inDay = 0;
    for (const slot of day.slots) {
      let inSlot = 0;
      for (const { element, ...row } of slot.rows) {
        const is = fits(row, filter);
        const change = marking(element, is);
        if (change) (!inGrid || (isDayNear && isNear(element)) ? now : later).push(change);
        if (is) inSlot += 1;
        if (is && row.key !== undefined) {
          inDay += 1;
          shown += 1;
        }
      }
      const change = marking(slot.element, inSlot > 0);
      if (change) (inGrid ? later : now).push(change);
      // How tall it is taken to be as long as it is out of sight.
      const held = String(inSlot);
      if (slot.element.style.getPropertyValue('--held') !== held)
        (inGrid ? later : now).push(() => slot.element.style.setProperty('--held', held));
    }
    const change = marking(day.element, inDay > 0);
    if (change) now.push(change);
  }
  // All was measured before anything is written.
  for (const change of now) change();
  waiting = later;
  if (later.length > 0) requestAnimationFrame(() => setTimeout(() => goOn(later)));
  return shown;
}

/** Makes at once what is left to be marked: on paper everything is in sight. */
export function finishRows(): void {
  const left = waiting;
  waiting = [];
  for (const change of left) change();
}

function goOn(changes: readonly Change[], from = 0): void {
  if (waiting !== changes) return;
  for (const change of changes.slice(from, from + AT_ONCE)) change();
  if (from + AT_ONCE < changes.length) setTimeout(() => goOn(changes, from + AT_ONCE));
}

function isNear(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -AROUND && top < innerHeight + AROUND;
}

/** Undefined where an element is marked so already. */
function marking(element: HTMLElement, isShown: boolean): Change | undefined {
  if (element.hasAttribute('data-out') !== isShown) return undefined;
  return () => element.toggleAttribute('data-out', !isShown);
}
