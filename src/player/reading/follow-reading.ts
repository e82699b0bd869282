import type { TalkPlayer } from '../talk-player.ts';
import { showLine } from './show-line.ts';

const SCROLL_KEYS = new Set(['PageDown', 'PageUp', 'Home', 'End', 'ArrowDown', 'ArrowUp', ' ']);

/**
 * “Follow” (`data-does="follow"`): keeps the current line in the middle of the window until it is
 * pressed again or the reader scrolls.
 */
export function followReading(player: TalkPlayer): void {
  const button = document.querySelector<HTMLElement>('[data-does="follow"]');
  if (!button) return;
  const follows = () => button.ariaPressed === 'true';
  const set = (on: boolean) => {
    if (follows() === on) return;
    button.ariaPressed = String(on);
    const line = document.querySelector('[data-transcript] span[aria-current]');
    if (on && line) showLine(line);
  };
  button.ariaPressed = 'false';
  button.addEventListener('click', () => set(!follows()));
  player.addEventListener('linechange', (event) => {
    if (follows()) showLine((event as CustomEvent<HTMLElement>).detail);
  });
  const leave = () => set(false);
  addEventListener('wheel', leave, { passive: true });
  addEventListener('touchmove', leave, { passive: true });
  addEventListener('keydown', ({ key, target, defaultPrevented }) => {
    // A space on a button presses it, an arrow in a field moves there.
    const own = key === ' ' ? 'input, textarea, button, summary' : 'input, textarea';
    const taken = target instanceof Element && target.closest(own);
    if (SCROLL_KEYS.has(key) && !defaultPrevented && !taken) leave();
  });
}
