import type { Cue } from '../../domain/captions/cues/cue.ts';
import type { CaptionTrack, Talk } from '../../domain/model/archive.ts';
import { machine, urls } from '../site.ts';
import { writeTranscript } from './transcript-files.ts';
import { writeNow } from './write-files.ts';

/** Writes a transcript's WebVTT while its page is made of the same lines. */
export function handOnTranscript(talk: Talk, track: CaptionTrack, cues: readonly Cue[]): void {
  if (!machine) return;
  const page = machine.whole(urls.talk(talk));
  writeNow(urls.path(urls.captions(talk, track.language)), () =>
    writeTranscript(talk, track, cues, page),
  );
}
