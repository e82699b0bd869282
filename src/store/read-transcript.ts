import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaptionTrack, Talk } from '../domain/archive/archive.ts';
import type { Cue } from '../domain/captions/cue.ts';
import { decodeCaptionBytes } from '../domain/captions/decode-caption-bytes.ts';
import type { Glossary } from '../domain/captions/glossary.ts';
import { parseCaptions } from '../domain/captions/parse-captions.ts';
import { sliceCues } from '../domain/captions/slice-cues.ts';

/**
 * What was said in a talk, from one of its caption files in the archive's folder: its part of the
 * recording alone, in seconds of the recording, misheard names mended. The file stays as it is.
 */
export function readTranscript(
  root: string,
  talk: Talk,
  track: CaptionTrack,
  glossary: Glossary,
): Cue[] {
  const text = decodeCaptionBytes(readFileSync(join(root, track.file)));
  const slice = talk.recordings.find(({ videoId }) => videoId === track.videoId);
  const cues = parseCaptions(text, 'vtt').cues;
  return sliceCues(cues, slice ?? { start: 0 }).map((cue) => ({
    ...cue,
    text: glossary.mend(cue.text),
  }));
}
