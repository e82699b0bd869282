import { PlaybackProblem } from './playback-problem.ts';

const ADDRESS = 'https://www.youtube.com/iframe_api';

interface YouTubeWindow {
  YT?: { Player?: unknown };
  onYouTubeIframeAPIReady?: () => void;
}

/**
 * Loads YouTube's player script, which no page has before somebody presses Play. A failure can be tried
 * again. Throws `PlaybackProblem` when the script is blocked or says nothing for `patience`
 * milliseconds.
 */
export async function loadYouTubeApi(patience: number): Promise<void> {
  const page = window as YouTubeWindow;
  if (page.YT?.Player !== undefined) return;
  const script = document.createElement('script');
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = () => reject(new PlaybackProblem(navigator.onLine ? 'blocked' : 'offline'));
      page.onYouTubeIframeAPIReady = resolve;
      script.src = ADDRESS;
      script.onerror = fail;
      setTimeout(fail, patience);
      document.head.append(script);
    });
  } catch (error) {
    script.remove();
    throw error;
  }
}
