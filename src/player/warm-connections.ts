import type { TalkPlayer } from './talk-player.ts';

const HOSTS = ['https://www.youtube-nocookie.com', 'https://www.youtube.com'];

/** Opens the connections to YouTube when its player is pointed at or focused, and not before. */
export function warmConnections(player: TalkPlayer): void {
  if (player.facts.sources[0]?.videoId === undefined) return;
  const stop = new AbortController();
  const warm = () => {
    stop.abort();
    for (const host of HOSTS) {
      const link = document.createElement('link');
      link.rel = 'preconnect';
      link.href = host;
      document.head.append(link);
    }
  };
  const poster = player.querySelector(':scope > a');
  for (const sign of ['pointerover', 'focusin']) {
    poster?.addEventListener(sign, warm, { signal: stop.signal });
  }
}
