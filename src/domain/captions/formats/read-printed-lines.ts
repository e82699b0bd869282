import type { CaptionProblem, WrittenCaptions, WrittenCue } from '../cues/cue.ts';
import { languageNamed } from '../language/language-named.ts';
import { splitLines } from '../text/split-lines.ts';
import { meansTimes, readArrowTiming } from './timing-line.ts';

const printed = /^\s*\[([^\]]{3,60})\]\s*(.*)$/;
const inSeconds = /^(\d{1,6}(?:\.\d{1,6})?)s?\s*-{1,2}>\s*(\d{1,6}(?:\.\d{1,6})?)s?$/;
const colour = /\u001b\[[\d;]{0,20}m/g;
const detected = /(?:auto-)?detected language:?\s*['"]?([A-Za-z]{2,20})/i;

/** Whether a text is what Whisper and its kin print while they listen. */
export function isPrinted(head: string): boolean {
  return /^[ \t]*(?:\u001b\[[\d;]{0,20}m)*\[\s*(?:\d+:)?\d+[:.][\d.:,]+s?\s*-{1,2}>\s*(?:\d+:)?\d+[:.][\d.:,]+s?\s*\]/m.test(
    head,
  );
}

/**
 * Takes apart what Whisper, whisper.cpp and faster-whisper print: `[00:00.000 --> 00:03.500] words`. Other lines
 * are what the program said of itself; the language it heard is taken from them.
 */
export function readPrintedLines(text: string): WrittenCaptions {
  const cues: WrittenCue[] = [];
  const problems: CaptionProblem[] = [];
  let language: string | undefined;
  for (const [index, raw] of splitLines(text).entries()) {
    const line = raw.includes('\u001b') ? raw.replace(colour, '') : raw;
    const [, times = '', words = ''] = (line.length < 20_000 && printed.exec(line)) || [];
    const timing = readArrowTiming(times) ?? readSeconds(times);
    if (timing) {
      const end = Math.max(timing.start, timing.end);
      cues.push({ start: timing.start, end, lines: [words], line: index + 1 });
    } else if (meansTimes(times) || (times === '' && /^\s*\[[\d:.\s>-]{6,}/.test(line)))
      problems.push({ line: index + 1, message: 'The times of a line cannot be read.' });
    else if (language === undefined)
      language = languageNamed(detected.exec(line.slice(0, 300))?.[1] ?? '');
  }
  return { cues, problems, kind: 'auto', ...(language !== undefined && { language }) };
}

function readSeconds(times: string): { start: number; end: number } | undefined {
  const [, start, end] = inSeconds.exec(times.trim()) ?? [];
  if (start === undefined || end === undefined) return undefined;
  return { start: Math.round(Number(start) * 1000), end: Math.round(Number(end) * 1000) };
}
