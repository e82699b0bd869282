import type { OpenMedia, Opening } from './media.ts';
import { PlaybackProblem } from './playback-problem.ts';
import { transcriptTrack } from './transcript-track.ts';

/** Plays a file in the browser's own player. Throws `PlaybackProblem`. */
export async function openFile({ source, from, title, place }: Opening): Promise<OpenMedia> {
  const media = document.createElement('video');
  media.controls = true;
  media.playsInline = true;
  media.setAttribute('aria-label', title);
  media.src = `${source.file ?? ''}#t=${from}`;
  const close = () => {
    media.pause();
    media.removeAttribute('src');
    media.remove();
  };
  place.prepend(media);
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = () => reject(new PlaybackProblem(navigator.onLine ? 'gone' : 'offline'));
      media.addEventListener('loadedmetadata', () => resolve(), { once: true });
      media.addEventListener('error', fail, { once: true });
    });
  } catch (error) {
    close();
    throw error;
  }
  if (Math.abs(media.currentTime - from) > 1) media.currentTime = from;
  // Where the browser wants a press of its own, its Play button stands ready.
  media.play().catch(() => undefined);
  let track: TextTrack | undefined;
  return {
    media,
    close,
    toggleCaptions() {
      track ??= transcriptTrack(media, source.start);
      if (!track) return undefined;
      track.mode = track.mode === 'showing' ? 'hidden' : 'showing';
      return track.mode === 'showing';
    },
  };
}
