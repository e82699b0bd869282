import { textWidth } from './text-width.ts';

/** Signs that must not stand at the start of a line. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]+$/u;

/** How wide a text is, in whatever `width` is given in. */
export type MeasureText = (text: string) => number;

/**
 * Breaks a text into lines no wider than `width` (ems, where nobody measures otherwise), between words as its
 * language has them; a word that fits no line is broken within. At most `most` lines; the last one then ends in
 * an ellipsis.
 */
export function wrapText(
  text: string,
  language: string,
  width: number,
  most: number,
  measure: MeasureText = textWidth,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text, language)) {
    if (measure(line + word.trimEnd()) <= width) {
      line += word;
      continue;
    }
    if (line.trim()) lines.push(line.trim());
    line = word.trimStart();
    while (measure(line.trimEnd()) > width) {
      const fitting = fit(line, width, measure);
      lines.push(fitting);
      line = line.slice(fitting.length);
    }
    if (lines.length > most) break;
  }
  if (line.trim()) lines.push(line.trim());
  if (lines.length <= most) return lines;
  const last = `${lines[most - 1] ?? ''}…`;
  return [
    ...lines.slice(0, most - 1),
    measure(last) <= width ? last : `${fit(last, width - measure('…'), measure).trimEnd()}…`,
  ];
}

/** Lines of about one width: the narrowest column that needs no more lines than the widest allowed. */
export function balanceText(
  text: string,
  language: string,
  width: number,
  most: number,
  measure: MeasureText = textWidth,
): string[] {
  const lines = wrapText(text, language, width, most, measure);
  if (lines.length < 2) return lines;
  let best = lines;
  for (let narrower = width * 0.95; narrower > width * 0.5; narrower *= 0.95) {
    const attempt = wrapText(text, language, narrower, most + 1, measure);
    if (attempt.length > lines.length) break;
    best = attempt;
  }
  return best;
}

/** Words with the signs that cling to them, spaces included. */
function wordsOf(text: string, language: string): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter(language).segment(text)) {
    const before = words.at(-1);
    const clings =
      before !== undefined &&
      (/^\s+$/.test(segment) || (CLOSING.test(segment) && !/\s$/.test(before)) || joins(before));
    if (clings) words[words.length - 1] = before + segment;
    else words.push(segment);
  }
  return words;
}

/** Whether what follows must stay on the line: after an opening sign or within a hyphenless compound. */
const joins = (before: string) => /[\p{Ps}\p{Pi}/@#$&.'’_-]$/u.test(before);

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

/** As much of the text's start as fits, at least one sign as readers see it. */
function fit(text: string, width: number, measure: MeasureText): string {
  let taken = '';
  for (const { segment } of SIGNS.segment(text)) {
    if (taken && measure(taken + segment) > width) break;
    taken += segment;
  }
  return taken;
}

const SIGNS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
