import type { CaptionFormat, CaptionKind, Captions, Cue, WrittenCaptions } from './cue.ts';
import { readCueText } from './text/cue-text.ts';
import { detectCaptionFormat } from './formats/detect-caption-format.ts';
import { canonicalLanguage } from './names/language.ts';
import { readJson3 } from './formats/read-json3.ts';
import { readTimedBlocks } from './formats/read-timed-blocks.ts';
import { readVttBlocks } from './formats/read-vtt-blocks.ts';
import { readXmlCaptions } from './formats/read-youtube-xml.ts';
import { linesRoll, unrollLines } from './rolling/unroll-lines.ts';
import type { ReadCue } from './rolling/unroll-lines.ts';
import { unrollWords } from './rolling/unroll-words.ts';

/**
 * Reads a caption file's text. Never throws: what cannot be read is named in `problems`. Cues without words are
 * dropped, rolling automatic captions keep each word where it is first said.
 *
 * Written here because the kept-up parsers read neither SBV nor JSON3, know no rolling captions and lose cues
 * that no blank line divides.
 */
export function parseCaptions(text: string, format?: CaptionFormat): Captions {
  const known = format ?? detectCaptionFormat(text);
  if (!known)
    return { cues: [], problems: [{ message: 'This is no caption file: no line tells a time.' }] };
  const written = takeApart(text, known);
  const read = written.cues
    .map((cue): ReadCue => ({
      start: cue.start,
      end: cue.end,
      ...readCueText(cue.lines, known === 'vtt' ? 'vtt' : 'loose'),
    }))
    .filter((cue) => cue.lines.length > 0)
    .sort((a, b) => a.start - b.start);
  const rolls = linesRoll(read);
  const unrolled = rolls ? unrollLines(read) : unrollWords(read);
  const timed = read.filter((cue) => cue.lines.some((line) => line.timed)).length;
  const kind: CaptionKind | undefined = rolls || timed * 2 > read.length ? 'auto' : written.kind;
  const language = canonicalLanguage(written.language ?? '');
  return {
    cues: unrolled.flatMap((cue) => toCue(cue) ?? []),
    problems: written.problems,
    ...(language !== undefined && { language }),
    ...(kind && { kind }),
  };
}

function takeApart(text: string, format: CaptionFormat): WrittenCaptions {
  switch (format) {
    case 'vtt':
      return readVttBlocks(text);
    case 'srt':
    case 'sbv':
      return readTimedBlocks(text, format);
    case 'json3':
      return readJson3(text);
    case 'xml':
      return readXmlCaptions(text);
  }
}

function toCue({ start, end, lines, voice }: ReadCue): Cue | undefined {
  if (lines.length === 0) return undefined;
  const text = lines.map((line) => line.text).join(' ');
  const cue = { start: start / 1000, end: end / 1000, text };
  return voice === undefined ? cue : { ...cue, voice };
}
