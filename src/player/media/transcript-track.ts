import { readCues } from '../reading/read-cues.ts';
import { mediaTexts } from '../../texts/texts.ts';

/**
 * Captions for a file, made of the transcript in the page; nothing where there is none. `shift` is
 * added to each cue's second, for a file that begins elsewhere than the talk's own recording.
 */
export function transcriptTrack(media: HTMLVideoElement, shift: number): TextTrack | undefined {
  const all = readCues(document);
  const cues = all.filter(({ transcript }) => transcript === all[0]?.transcript);
  if (cues.length === 0) return undefined;
  const track = media.addTextTrack(
    'captions',
    mediaTexts.transcript,
    document.documentElement.lang,
  );
  for (const [index, cue] of cues.entries()) {
    const start = cue.start + shift;
    const end = (cues[index + 1]?.start ?? cue.start + 5) + shift;
    if (start >= 0 && end > start) track.addCue(new VTTCue(start, end, escapeCue(cue.text)));
  }
  return track;
}

/** Cue text has markup of its own. */
function escapeCue(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
