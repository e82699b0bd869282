import type { Chapter } from '../../chapters/chapter.ts';
import type { Cue } from './cue.ts';

/** Cues that read on as one paragraph; `start` is its first cue's, in seconds. */
export interface TranscriptParagraph<C extends Cue = Cue> {
  readonly start: number;
  readonly cues: readonly C[];
}

/** The part of a transcript under one chapter; what is said before the first chapter has none. */
export interface TranscriptSection<C extends Cue = Cue> {
  readonly chapter?: Chapter;
  readonly paragraphs: readonly TranscriptParagraph<C>[];
}

/** Chapters are told in whole seconds, so a cue that starts this little before one belongs to it. In seconds. */
const chapterTolerance = 0.5;
const longPause = 2.5;
const shortPause = 1;
const comfortableLength = 320;
const longestLength = 800;
const sentenceEnd = /[.!?…。！？][)\]"'”’»」』]*$/u;
const newSpeaker = /^(?:>>|[-–—] ?\p{L}|\p{Lu}[\p{L} .'-]{1,40}: )/u;

/**
 * Groups cues into paragraphs under the chapters they start in. A paragraph ends at a long pause or a change of
 * voice; once comfortably long at the end of a sentence or a short pause; and at 800 characters at the latest.
 * No cue is lost, split or moved; chapters in which nothing is said are left out.
 */
export function paragraphs<C extends Cue>(
  cues: readonly C[],
  chapters: readonly Chapter[] = [],
): TranscriptSection<C>[] {
  const sections: { chapter?: Chapter; paragraphs: { start: number; cues: C[] }[] }[] = [];
  let next = 0;
  let length = 0;
  let before: C | undefined;
  for (const cue of cues) {
    const first = next;
    while ((chapters[next]?.start ?? Number.POSITIVE_INFINITY) <= cue.start + chapterTolerance)
      next += 1;
    const chapter = chapters[next - 1];
    if (!before || next > first) sections.push({ ...(chapter && { chapter }), paragraphs: [] });
    const section = sections.at(-1);
    const current = section?.paragraphs.at(-1);
    if (!current || (before && breaksBetween(before, cue, length))) {
      section?.paragraphs.push({ start: cue.start, cues: [cue] });
      length = 0;
    } else current.cues.push(cue);
    length += cue.text.length + 1;
    before = cue;
  }
  return sections;
}

function breaksBetween(before: Cue, cue: Cue, length: number): boolean {
  const pause = cue.start - before.end;
  if (pause >= longPause || (before.voice !== cue.voice && cue.voice !== undefined)) return true;
  if (newSpeaker.test(cue.text) || length + cue.text.length > longestLength) return true;
  return length >= comfortableLength && (sentenceEnd.test(before.text) || pause >= shortPause);
}
