import { playerTexts } from '../../texts/texts.ts';
import type { TalkPlayer } from '../talk-player.ts';

/**
 * Keeps an opened recording at the window's upper edge while the transcript is read, until “Hide the
 * recording” is pressed. `data-video` on the root says `near` once it may stay, `stays` while it does; where the
 * window is too wide or too low for it, the styles leave it where it is.
 */
export function stayInSight(player: TalkPlayer): void {
  const tools = document.querySelector('[data-transcript] .transcript-tools');
  if (!tools) return;
  const root = document.documentElement;
  const hide = document.createElement('button');
  hide.type = 'button';
  hide.className = 'button hide-video';
  hide.textContent = '×';
  hide.ariaLabel = playerTexts.hideVideo;
  tools.append(hide);

  const watch = new IntersectionObserver(
    ([entry]) => {
      if (entry) root.dataset['video'] = entry.boundingClientRect.top < 0 ? 'stays' : 'near';
    },
    { threshold: 1 },
  );
  player.addEventListener('play', () => watch.observe(player), { once: true });
  hide.addEventListener('click', () => {
    watch.disconnect();
    delete root.dataset['video'];
    tools.querySelector('input')?.focus({ preventScroll: true });
  });
}
