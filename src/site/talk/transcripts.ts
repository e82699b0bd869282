import type { CaptionTrack, Talk } from '../../domain/model/archive.ts';
import type { Urls } from '../address/urls.ts';

/** A talk's caption files by where they are read. */
export interface TranscriptPlaces {
  /** On the talk's page, the first of them open. */
  readonly here: readonly CaptionTrack[];
  /** On a page of their own each. */
  readonly apart: readonly CaptionTrack[];
}

/** Caption files of two talks of 45 minutes; with more text the talk's page would take longer than it should. */
const mostBytes = 180_000;

/**
 * Where a talk's transcripts are read: the one to show first always on the talk's page, those in other
 * languages too while there is room. `sizeOf` gives a file's size in bytes.
 */
export function placeTranscripts(
  { captions }: Pick<Talk, 'captions'>,
  sizeOf: (track: CaptionTrack) => number,
): TranscriptPlaces {
  const here: CaptionTrack[] = [];
  const apart: CaptionTrack[] = [];
  let bytes = 0;
  for (const track of captions) {
    bytes += sizeOf(track);
    if (here.length === 0 || bytes <= mostBytes) here.push(track);
    else apart.push(track);
  }
  return { here, apart };
}

/** The address of a transcript that has a page of its own. */
export const transcriptUrl = (
  talk: Pick<Talk, 'eventId' | 'slug'>,
  { language }: CaptionTrack,
  urls: Urls,
): string => `${urls.talk(talk)}transcript/${language.toLowerCase()}/`;
