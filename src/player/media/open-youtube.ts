import { loadYouTubeApi } from './load-youtube-api.ts';
import type { Media, OpenMedia, Opening } from './media.ts';
import { PlaybackProblem, youTubeProblem } from './playback-problem.ts';
import { drawFrame, type DrawsItself } from './youtube-frame.ts';

/** How long YouTube may take to answer, in milliseconds, before the visitor is told. */
const PATIENCE = 12_000;

/** What `youtube-video-element` adds to a media element; `api` is YouTube's own player. */
type YouTubeElement = Media & {
  config: Readonly<Record<string, string | number>>;
  error: { readonly code: unknown } | null;
  api?: {
    getOption?: (module: string, option: string) => { languageCode?: string } | undefined;
    loadModule?: (module: string) => void;
    unloadModule?: (module: string) => void;
  } | null;
};

/**
 * Plays a YouTube video without cookies. Start and end go into the embedding itself: YouTube shows
 * black when it is sought before its first frame. Throws `PlaybackProblem`.
 */
export async function openYouTube({ source, from, title, place }: Opening): Promise<OpenMedia> {
  if (!navigator.onLine) throw new PlaybackProblem('offline');
  const [{ default: YouTubeVideo }] = await Promise.all([
    import('youtube-video-element'),
    loadYouTubeApi(PATIENCE),
  ]);
  const media = document.createElement('youtube-video') as YouTubeElement;
  media.config = {
    start: Math.floor(from),
    ...(source.end !== undefined && { end: Math.ceil(source.end) }),
    ...(location.origin.startsWith('http') && { origin: location.origin }),
    // Captions as the visitor has them on YouTube, not always on.
    cc_load_policy: 0,
    // Without a referrer YouTube shows error 153.
    referrerpolicy: 'strict-origin-when-cross-origin',
  };
  const attributes = {
    ...{ autoplay: '', controls: '', playsinline: '' },
    src: `https://www.youtube-nocookie.com/embed/${source.videoId ?? ''}`,
  };
  drawFrame(media, YouTubeVideo as object as DrawsItself, attributes);
  for (const [name, value] of Object.entries(attributes)) media.setAttribute(name, value);
  media.addEventListener('loadstart', () => queueMicrotask(() => nameFrame(media, title)), {
    once: true,
  });
  const close = () => {
    // The element takes its player down itself; its timers would go on asking one destroyed from here.
    media.removeAttribute('src');
    media.remove();
  };
  try {
    await ready(media, () => place.prepend(media));
    // Some refusals come in the same breath as the readiness.
    if (media.error) throw new PlaybackProblem(youTubeProblem(media.error.code));
  } catch (error) {
    close();
    throw error;
  }
  return { media, toggleCaptions: () => toggleCaptions(media), close };
}

function ready(media: YouTubeElement, begin: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new PlaybackProblem('blocked')), PATIENCE);
    media.addEventListener('loadedmetadata', () => resolve(), { once: true });
    media.addEventListener(
      'error',
      () => reject(new PlaybackProblem(youTubeProblem(media.error?.code))),
      { once: true },
    );
    begin();
  });
}

function nameFrame(media: YouTubeElement, title: string): void {
  media.shadowRoot?.querySelector('iframe')?.setAttribute('title', title);
}

function toggleCaptions(media: YouTubeElement): boolean {
  const shown = Boolean(media.api?.getOption?.('captions', 'track')?.languageCode);
  if (shown) media.api?.unloadModule?.('captions');
  else media.api?.loadModule?.('captions');
  return !shown;
}
