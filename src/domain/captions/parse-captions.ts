/**
 * The door of this room: what a caption file says. `formats/` takes files apart, `text/` cleans what stands in a cue,
 * `rolling/` says once what is shown again and again, `encoding/` turns bytes into text, `names/` understands what
 * files and languages are called. They ask nothing of each other but text and cues.
 */
import type { Captions, Cue, WrittenCue } from './cues/cue.ts';
import { captionFormats, detectCaptionFormat } from './formats/formats.ts';
import type { CaptionFormat } from './formats/formats.ts';
import { leaveOutUntimed } from './cues/leave-out-untimed.ts';
import { describeUnread } from './formats/unread-formats.ts';
import { canonicalLanguage } from './language/language.ts';
import { mergeHighlights } from './rolling/merge-highlights.ts';
import { unrollGrowth } from './rolling/unroll-growth.ts';
import { linesRoll, unrollLines } from './rolling/unroll-lines.ts';
import type { ReadCue } from './rolling/unroll-lines.ts';
import { unrollWords } from './rolling/unroll-words.ts';
import type { Dialect } from './text/cue-text.ts';
import { readCueText } from './text/cue-text.ts';
import { escapesNothing } from './text/escapes-nothing.ts';
import { joinLines } from './text/join-lines.ts';
import { nameVoices } from './text/name-voices.ts';

/**
 * Reads a caption file's text. Never throws: what cannot be read is named in `problems`. Cues without words are
 * dropped, rolling automatic captions keep each word where it is first said.
 *
 * Written here because the kept-up parsers read neither SBV nor JSON3, know no rolling captions and lose cues
 * that no blank line divides.
 */
export function parseCaptions(text: string, format?: CaptionFormat): Captions {
  const known = format ?? detectCaptionFormat(text);
  if (!known) return { cues: [], problems: [{ message: describeUnread(text) }] };
  const { read, dialect } = captionFormats[known];
  const written = read(text);
  const { cues, problems } = leaveOutUntimed(written.cues);
  const spoken = dialect === 'vtt' && escapesNothing(text) ? 'loose' : dialect;
  const once = sayOnce(readCues(cues, spoken));
  const kind = once.heard ? 'auto' : written.kind;
  const language = canonicalLanguage(written.language ?? '');
  return {
    cues: nameVoices(once.cues).flatMap((cue) => toCue(cue) ?? []),
    problems: problems.length > 0 ? [...written.problems, ...problems] : written.problems,
    ...(language !== undefined && { language }),
    ...(kind && { kind }),
  };
}

function readCues(written: readonly WrittenCue[], dialect: Dialect): ReadCue[] {
  const read: ReadCue[] = [];
  let before = 0;
  let ascending = true;
  for (const { start, end, lines, voice } of written) {
    for (const text of readCueText(lines, dialect)) {
      if (text.lines.length === 0) continue;
      if (start < before) ascending = false;
      before = start;
      read.push({ start, end, ...(voice !== undefined && { voice }), ...text });
    }
  }
  return ascending ? read : read.sort((a, b) => a.start - b.start);
}

/** Each word once, and whether the way they were shown tells that a machine heard them. */
function sayOnce(cues: readonly ReadCue[]): { cues: readonly ReadCue[]; heard: boolean } {
  const merged = mergeHighlights(cues);
  if (merged) return { cues: merged, heard: true };
  const grown = unrollGrowth(cues);
  if (grown) return { cues: grown, heard: false };
  if (linesRoll(cues)) return { cues: unrollLines(cues), heard: true };
  const timed = cues.filter((cue) => cue.lines.some((line) => line.timed)).length;
  return { cues: unrollWords(cues), heard: timed * 2 > cues.length };
}

function toCue({ start, end, lines, voice }: ReadCue): Cue | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const text = lines.length === 1 ? first.text : joinLines(lines.map((line) => line.text));
  const cue = { start: start / 1000, end: end / 1000, text };
  return voice === undefined ? cue : { ...cue, voice };
}
