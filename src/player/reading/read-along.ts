import { lastAtOrBefore } from './last-at-or-before.ts';
import type { PageCue } from './read-cues.ts';
import type { TalkPlayer } from '../talk-player.ts';

/**
 * Marks the line of each transcript and the chapter that are being said with `aria-current`, and writes
 * to the page only when others are. A new line of the first transcript is told as `linechange` on the player, with its element.
 */
export function readAlong(player: TalkPlayer, cues: readonly PageCue[]): void {
  const [lines, ...translations] = [
    ...Map.groupBy(cues, ({ transcript }) => transcript).values(),
  ].map(marker);
  const chapters = [...document.querySelectorAll<HTMLElement>('.chapters a[data-start]')]
    .map((element) => ({ element, start: Number(element.dataset['start']) }))
    .filter(({ start }) => Number.isFinite(start));
  const named = marker(chapters);
  player.addEventListener('timeupdate', () => {
    const time = player.currentTime;
    named(time);
    for (const translated of translations) translated(time);
    const line = lines?.(time);
    if (line) player.dispatchEvent(new CustomEvent('linechange', { detail: line }));
  });
}

/** Moves the mark to what a time belongs to; says the newly marked element, nothing if it stays. */
function marker(
  marks: readonly { readonly start: number; readonly element: HTMLElement }[],
): (time: number) => HTMLElement | undefined {
  const starts = Float64Array.from(marks, ({ start }) => start);
  let current = -1;
  return (time) => {
    // A player lands a few hundredths beside the second it was sent to.
    const index = lastAtOrBefore(starts, time + 0.05);
    if (index === current) return undefined;
    marks[current]?.element.removeAttribute('aria-current');
    current = index;
    const element = marks[index]?.element;
    element?.setAttribute('aria-current', 'true');
    return element;
  };
}
