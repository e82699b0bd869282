import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaptionTrack, Talk } from '../domain/model/archive.ts';
import type { Cue } from '../domain/captions/cues/cue.ts';
import type { SpokenNames } from '../domain/captions/archive-glossary.ts';
import { decodeCaptionBytes } from '../domain/captions/encoding/decode-caption-bytes.ts';
import { locateCues } from '../domain/captions/locate-cues.ts';
import { parseCaptions } from '../domain/captions/parse-captions.ts';
import { sliceCues } from '../domain/captions/cues/slice-cues.ts';
import { cleanText } from './clean-text.ts';
import { renameInCues } from '../domain/people/rename-in-cues.ts';

/** A cue and the line (from 1) of its file in which its words stand. */
export interface LocatedCue extends Cue {
  readonly line?: number;
}

/**
 * What was said in a talk, from one of its caption files in the archive's folder: its part of the
 * recording alone, in seconds of the recording, misheard and former names mended. The file stays as it is.
 */
export function readTranscript(
  root: string,
  talk: Pick<Talk, 'recordings'>,
  track: CaptionTrack,
  names: SpokenNames,
): Cue[] {
  return cuesOf(readText(root, track), talk, track, names);
}

/** The same with the line each cue stands in, for whoever may want to mend one; takes a quarter longer. */
export function readLocatedTranscript(
  root: string,
  talk: Pick<Talk, 'recordings'>,
  track: CaptionTrack,
  names: SpokenNames,
): LocatedCue[] {
  const text = readText(root, track);
  const lineOf = locateCues(text);
  return cuesOf(text, talk, track, names).map((cue) => {
    const line = lineOf(cue.start);
    return line === undefined ? cue : { ...cue, line };
  });
}

const readText = (root: string, { file, language }: CaptionTrack) =>
  cleanText(decodeCaptionBytes(readFileSync(join(root, file)), { language }));

function cuesOf(
  text: string,
  { recordings }: Pick<Talk, 'recordings'>,
  track: CaptionTrack,
  names: SpokenNames,
): Cue[] {
  const slice = recordings.find(({ videoId }) => videoId === track.videoId);
  const mended = sliceCues(parseCaptions(text, 'vtt').cues, slice ?? { start: 0 }).map((cue) => ({
    ...cue,
    text: names.mend(cue.text),
  }));
  return renameInCues(mended, names);
}
