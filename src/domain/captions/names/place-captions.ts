/*
 * Here is what files, tracks and languages are called, and whose captions a file so called holds. Asks of `formats/`
 * only their endings.
 */
import { editDistance } from '../../text/edit-distance.ts';
import { formatsInWords } from '../formats/formats.ts';
import { captionFileIdentity } from './caption-file-identity.ts';
import type { CaptionTarget } from './caption-file-name.ts';
import type { CaptionKind, Captions } from '../cues/cue.ts';

/** What the person who brings files in says of those whose names do not say it. */
export interface CaptionHints {
  /** A BCP 47 tag. */
  readonly language?: string;
  readonly kind?: CaptionKind;
}

/** Why a caption file is not taken, and what to do about it. */
export interface CaptionRefusal {
  readonly reason: string;
  readonly remedy: string;
}

/**
 * Finds out whose captions a file holds. Its name is believed first, then `hints`, then the file itself;
 * captions nobody says a machine heard count as edited. `known` are the ids of the archive's videos.
 */
export function placeCaptions(
  fileName: string,
  captions: Captions,
  known: ReadonlySet<string>,
  hints: CaptionHints = {},
): CaptionTarget | CaptionRefusal {
  const named = captionFileIdentity(fileName);
  const { videoId } = named;
  if (videoId === undefined) {
    return {
      reason: 'Its name does not say which video it belongs to.',
      remedy: 'Name it after the video, like dQw4w9WgXcQ.en.vtt or Title [dQw4w9WgXcQ].en.vtt.',
    };
  }
  if (!known.has(videoId)) return unknownVideo(videoId, known);
  if (captions.cues.length === 0) return nothingSaid(captions);
  const language = named.language ?? hints.language ?? captions.language;
  if (language === undefined) {
    return {
      reason: 'Neither its name nor the file says which language it is in.',
      remedy: `Name it ${videoId}.LANGUAGE.vtt, or add --language en (pl, pt-BR…).`,
    };
  }
  return { videoId, language, kind: named.kind ?? hints.kind ?? captions.kind ?? 'edited' };
}

function nothingSaid({ problems: [first] }: Captions): CaptionRefusal {
  const where = first?.line === undefined ? '' : `line ${first.line}: `;
  return {
    reason: first ? `${where}${first.message}` : 'Nothing is said in it.',
    remedy: `Export or download it again, as ${formatsInWords}.`,
  };
}

/** Letters an id may differ in and still be a slip. */
const slip = 4;

function unknownVideo(videoId: string, known: ReadonlySet<string>): CaptionRefusal {
  let near: string | undefined;
  let distance = slip;
  for (const id of known) {
    const here = editDistance(id, videoId, distance);
    if (here < distance) [near, distance] = [id, here];
  }
  return {
    reason: `No talk has the recording ${videoId}.`,
    remedy:
      near === undefined
        ? 'Sync the event first, or name the recording in schedule.yaml.'
        : `Is it ${near}? Then name the file after that.`,
  };
}
