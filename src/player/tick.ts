import type { Media } from './media/media.ts';

/** How often the time is asked for, in milliseconds, while it is running and somebody sees it. */
const EVERY = 250;

/** What a player may report that can move its time. */
const MOVES = [
  'play',
  'playing',
  'pause',
  'seeking',
  'seeked',
  'ratechange',
  'timeupdate',
  'ended',
];

/**
 * Calls `tick` whenever the medium's time may have moved: at once when it says so, and by asking while
 * it plays in a page that is seen, for YouTube never says so by itself. Returns what stops it.
 */
export function runTicks(media: Media, tick: () => void): () => void {
  const stop = new AbortController();
  let timer: ReturnType<typeof setInterval> | undefined;
  const arrange = () => {
    const wanted = !media.paused && document.visibilityState === 'visible';
    if (wanted) timer ??= setInterval(tick, EVERY);
    else {
      clearInterval(timer);
      timer = undefined;
    }
    if (document.visibilityState === 'visible') tick();
  };
  for (const move of MOVES) media.addEventListener(move, arrange, { signal: stop.signal });
  document.addEventListener('visibilitychange', arrange, { signal: stop.signal });
  stop.signal.addEventListener('abort', () => clearInterval(timer));
  arrange();
  return () => stop.abort();
}
