import type { PageRows } from './read-timetable.ts';
import { fits, type SessionFilter } from './session-filter.ts';

/**
 * Marks what a filter leaves out, touching only what changes, so that hundreds of rows cost a frame. Returns how many
 * talks are shown.
 */
export function showRows({ days }: PageRows, filter: SessionFilter): number {
  let shown = 0;
  for (const day of days) {
    let inDay = 0;
    for (const slot of day.slots) {
      let inSlot = 0;
      for (const row of slot.rows) {
        const is = fits(row, filter);
        mark(row.element, is);
        if (is) inSlot += 1;
        if (is && row.key !== undefined) {
          inDay += 1;
          shown += 1;
        }
      }
      mark(slot.element, inSlot > 0);
      // How tall it is taken to be as long as it is out of sight.
      const held = String(inSlot);
      if (slot.element.style.getPropertyValue('--held') !== held)
        slot.element.style.setProperty('--held', held);
    }
    mark(day.element, inDay > 0);
  }
  return shown;
}

function mark(element: HTMLElement, isShown: boolean): void {
  if (element.hasAttribute('data-out') === isShown) element.toggleAttribute('data-out', !isShown);
}
