import { fold } from '../../text/fold.ts';

const DESCRIPTION_LIMIT = 6_000;
const LINE_LIMIT = 400;
/** How a line goes on after a title line that is short of a company or of more speakers. */
const GOES_ON = /^\s*(?:[,;&(]|and\s)/u;
const LEAST_HEAD = 12;
const CUT = /\s*(?:\.{3}|…)\s*/u;
const TITLE_LABEL = /^(?:title|talk title|タイトル|标题|標題)\s*[:：]\s*/iu;
/** A line this long that ends a sentence is one, not a title. */
const SENTENCE = /^.{150,}[.!?]$/su;

/** The lines of a description worth reading, at most 6,000 characters of it. */
export function descriptionLines(description: string): readonly string[] {
  return description
    .slice(0, DESCRIPTION_LIMIT)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= LINE_LIMIT);
}

/**
 * The line of a description that repeats a cut or shortened title line in full. A cut title is known
 * by its dots; the line must begin with what stands before them and be longer, and what stands after
 * them is added where the line is without it. A title that is not cut must be gone on with: a company,
 * more speakers.
 */
export function fullTitleLine(title: string, lines: readonly string[]): string | undefined {
  const cut = CUT.exec(title);
  const head = fold(cut ? title.slice(0, cut.index) : title);
  if (head.length < LEAST_HEAD) return undefined;
  const wanted = cut ? head.slice(0, -1) : head;
  for (const labelled of lines) {
    const told = labelled.replace(TITLE_LABEL, '');
    const line = cut ? withoutNextSentence(told, cut.index) : told;
    if (!fold(line.slice(0, 12)).startsWith(wanted.slice(0, 3))) continue;
    if (CUT.test(line) || SENTENCE.test(line)) continue;
    if (!cut && !GOES_ON.test(line.slice(title.length))) continue;
    const folded = fold(line);
    if (folded.length <= head.length + 1 || !folded.startsWith(wanted)) continue;
    return cut ? withTail(line, folded, title.slice(cut.index + cut[0].length)) : line;
  }
  return undefined;
}

const QUOTES = /["“„«「『]([^"“”„«»「」『』]{12,200})["”“»」』]/gu;
/** The first sentence of a line that goes on with another, without billing anybody. */
const FIRST_SENTENCE = /^(.*?\p{Ll}{3})\.\s+\p{Lu}(?!.*\s[-–—|]\s)/u;
const LONGEST = 150;

/**
 * A cut title, without its speakers, as a description says it whole: at the front of a line, to the end of
 * its first sentence, or between quotation marks. The same title where it does not.
 */
export function completeTitle(title: string, lines: readonly string[]): string {
  const cut = /\s*(?:\.{3}|…)$/u.exec(title);
  const wanted = fold(cut ? title.slice(0, cut.index) : '');
  if (wanted.length < LEAST_HEAD) return title;
  const told = lines.flatMap((line) => [
    line.replace(TITLE_LABEL, ''),
    ...[...line.matchAll(QUOTES)].map((match) => match[1] ?? ''),
  ]);
  for (const text of told) {
    const whole = withoutNextSentence(text, cut?.index ?? 0)
      .replace(/\.$/u, '')
      .trim();
    const folded = fold(whole);
    const longer = folded.length > wanted.length + 1 && whole.length <= LONGEST;
    if (longer && folded.startsWith(wanted) && !CUT.test(whole)) return whole;
  }
  return title;
}

/** A text up to the sentence that ends behind its first `length` characters. */
function withoutNextSentence(text: string, length: number): string {
  const rest = text.slice(length);
  return text.slice(0, length) + (FIRST_SENTENCE.exec(rest)?.[1] ?? rest);
}

/** A full line with the speakers that only the cut one names. */
function withTail(line: string, folded: string, tail: string): string {
  const [first = ''] = fold(tail).split(' ');
  return first && !folded.split(' ').includes(first) ? `${line} - ${tail}` : line;
}
