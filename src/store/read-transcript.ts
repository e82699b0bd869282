import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaptionTrack, Talk } from '../domain/archive/archive.ts';
import type { Cue } from '../domain/captions/cue.ts';
import { decodeCaptionBytes } from '../domain/captions/decode-caption-bytes.ts';
import type { Glossary } from '../domain/captions/glossary.ts';
import { locateCues } from '../domain/captions/locate-cues.ts';
import { parseCaptions } from '../domain/captions/parse-captions.ts';
import { sliceCues } from '../domain/captions/slice-cues.ts';

/** A cue and the line (from 1) of its file in which its words stand. */
export interface TranscriptCue extends Cue {
  readonly line?: number;
}

/**
 * What was said in a talk, from one of its caption files in the archive's folder: its part of the
 * recording alone, in seconds of the recording, misheard names mended. The file stays as it is.
 */
export function readTranscript(
  root: string,
  talk: Pick<Talk, 'recordings'>,
  track: CaptionTrack,
  glossary: Glossary,
): TranscriptCue[] {
  const text = decodeCaptionBytes(readFileSync(join(root, track.file)));
  const slice = talk.recordings.find(({ videoId }) => videoId === track.videoId);
  const { cues } = parseCaptions(text, 'vtt');
  const lineOf = locateCues(text);
  return sliceCues(cues, slice ?? { start: 0 }).map((cue) => {
    const line = lineOf(cue.start);
    return { ...cue, text: glossary.mend(cue.text), ...(line !== undefined && { line }) };
  });
}
