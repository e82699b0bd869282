import { clockParts } from '../domain/chapters/clock-time.ts';
import type { TalkPlayer } from './talk-player.ts';
import { playerTexts, timeTexts } from '../texts/texts.ts';

/** More marks of found words than a bar can show apart. */
const MOST_TICKS = 200;

/**
 * The timeline (`data-player-part="timeline"`, with `data-start` and `data-end`): without script links
 * at their places; with it one slider for the keyboard, a press anywhere seeks, and found words are
 * marked. Its links leave the tab order, for the chapter list and the photos have the same ones.
 */
export function steerTimeline(player: TalkPlayer): void {
  const bar = document.querySelector<HTMLElement>('[data-player-part="timeline"]');
  const track = bar?.querySelector<HTMLElement>('.timeline-track');
  if (!bar || !track) return;
  const start = Number(bar.dataset['start']);
  const end = Number(bar.dataset['end']);
  if (!(end > start)) return;
  const share = (time: number) => Math.min(1, Math.max(0, (time - start) / (end - start)));
  const percent = (time: number) => `${(share(time) * 100).toFixed(2)}%`;
  const links = [...track.querySelectorAll<HTMLAnchorElement>('a[data-at]')];
  for (const link of links) link.tabIndex = -1;
  const stops = () =>
    [...track.querySelectorAll<HTMLElement>('[data-at]')]
      .map(({ dataset }) => Number(dataset['at']))
      .sort((a, b) => a - b);
  const chapterAt = (time: number) =>
    links.findLast(({ dataset }) => dataset['chapter'] && Number(dataset['at']) <= time);

  const thumb = document.createElement('div');
  thumb.className = 'timeline-thumb';
  thumb.role = 'slider';
  thumb.tabIndex = 0;
  thumb.ariaLabel = playerTexts.position;
  thumb.ariaValueMin = String(start);
  thumb.ariaValueMax = String(end);
  track.append(thumb);

  let shown = NaN;
  const show = () => {
    const second = Math.floor(player.currentTime);
    if (second === shown) return;
    shown = second;
    bar.style.setProperty('--played', percent(second));
    thumb.ariaValueNow = String(second);
    const chapter = chapterAt(second)?.dataset['chapter'];
    const spoken = timeTexts.spoken(clockParts(second));
    thumb.ariaValueText = chapter ? `${spoken}, ${chapter}` : spoken;
  };

  thumb.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const now = player.currentTime;
    const to = {
      ArrowLeft: now - 5,
      ArrowDown: now - 5,
      ArrowRight: now + 5,
      ArrowUp: now + 5,
      PageUp: stops().find((stop) => stop > now + 0.5) ?? end,
      PageDown: stops().findLast((stop) => stop < now - 2) ?? start,
      Home: start,
      End: end - 1,
    }[event.key];
    if (event.key === 'Enter' || event.key === ' ') void player.play();
    else if (to === undefined) return;
    else player.currentTime = to;
    event.preventDefault();
  });
  track.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) return;
    const box = track.getBoundingClientRect();
    player.currentTime = start + ((event.clientX - box.left) / box.width) * (end - start);
    void player.play();
  });
  document.addEventListener('transcripthits', (event) => {
    for (const tick of track.querySelectorAll('.timeline-hit')) tick.remove();
    const places = new Map<string, number>();
    for (const second of (event as CustomEvent<number[]>).detail) {
      const place = `${(share(second) * 100).toFixed(1)}%`;
      if (places.size < MOST_TICKS && !places.has(place)) places.set(place, second);
    }
    track.append(...[...places].map(([place, second]) => hitTick(place, second)));
  });
  player.addEventListener('timeupdate', show);
  show();
}

function hitTick(place: string, second: number): HTMLElement {
  const tick = document.createElement('span');
  tick.className = 'timeline-hit';
  tick.style.insetInlineStart = place;
  tick.dataset['at'] = String(second);
  return tick;
}
