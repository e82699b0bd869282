import { createVenueClock } from '../../domain/days/venue-clock.ts';
import { element } from '../../player/element.ts';
import { ownProgrammeTexts } from '../../texts/texts.ts';

/** How often the line moves, in milliseconds. */
const EVERY = 20_000;

/**
 * Draws what is on now, at the venue, and how far a day has come; a page without a zone that is sure draws nothing.
 * `link` leads there as long as anything is on.
 */
export function showNow(place: HTMLElement, link: HTMLElement): void {
  const zone = place.dataset['zone'];
  if (zone === undefined) return;
  const clock = createVenueClock(zone);
  const lines = new Map<HTMLElement, HTMLElement>();
  const draw = () => {
    const minute = Date.now() / 60_000;
    let running: HTMLElement | undefined;
    for (const day of place.querySelectorAll<HTMLElement>('.tt-day')) {
      const plan = day.querySelector<HTMLElement>('.tt-plan');
      const start = day.querySelector('.tt-time time')?.getAttribute('datetime');
      const edges = plan?.dataset['rows']?.split(' ').map(Number) ?? [];
      if (!plan || !start || edges.length === 0) continue;
      const gone = minute - clock.toInstant(start) / 60_000;
      const row = edges.findLastIndex((from) => from <= gone);
      const [from = 0, to] = edges.slice(Math.max(0, row));
      const isOn = row >= 0 && to !== undefined;
      for (const cell of plan.querySelectorAll<HTMLElement>('.tt-row[style]')) {
        const [first = 0, , end = 0] = cell.style.getPropertyValue('--area').split('/').map(Number);
        const is = isOn && first <= row + 2 && row + 2 < end;
        cell.toggleAttribute('data-now', is);
        if (is) running ??= cell;
      }
      const line =
        lines.get(plan) ?? element('div', { className: 'tt-now-line', role: 'presentation' });
      lines.set(plan, line);
      if (!isOn) {
        line.remove();
        continue;
      }
      line.style.gridRow = String(row + 2);
      line.style.insetBlockStart = `${((gone - from) / (to - from)) * 100}%`;
      if (!line.isConnected) plan.append(line);
    }
    link.hidden = running === undefined;
    current = running;
  };
  let current: HTMLElement | undefined;
  link.textContent = ownProgrammeTexts.toNow;
  link.addEventListener('click', () => {
    current?.scrollIntoView({ block: 'center' });
    current?.querySelector('a')?.focus({ preventScroll: true });
  });
  draw();
  setInterval(() => {
    if (document.visibilityState === 'visible') draw();
  }, EVERY);
}
