import type { ClassContext, ClassedLine } from './class-lines.ts';
import { withoutBoilerplate } from './without-boilerplate.ts';

/** Fewer words, alone in a description, tell nothing of a talk. */
const FEWEST_WORDS = 8;
const SCRIPT_WITHOUT_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** What no letter of these is without. */
const MAY_BE_DENSE = /[^\0-\u10ff\u2000-\u2dff]/;

/**
 * The paragraphs that say what the talk is about: under a heading for it, else all prose that is neither a
 * biography nor boilerplate.
 */
export function readAbstract(
  lines: readonly ClassedLine[],
  context: ClassContext,
): { readonly text?: string; readonly unsure: boolean } {
  const headed = lines.some(({ is, section }) => is === 'prose' && section === 'abstract');
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    const { is, section, text } = line;
    const about = section === undefined || section === 'abstract' || section === 'speakers';
    if (is === 'prose' && (headed ? section === 'abstract' : about)) {
      const kept = withoutBoilerplate(text, context);
      if (kept) paragraphs.at(-1)?.push(kept);
    } else if (paragraphs.at(-1)?.length) paragraphs.push([]);
  }
  const said = paragraphs.filter((paragraph) => paragraph.length > 0 && !isList(paragraph));
  const text = said.map((paragraph) => paragraph.join('\n')).join('\n\n');
  if (!text) return { unsure: false };
  return countWords(text) < FEWEST_WORDS ? { unsure: true } : { text, unsure: false };
}

/** Short lines of names and things, with no sentence among them. */
const isList = (paragraph: readonly string[]): boolean =>
  paragraph.every(
    (line) =>
      line.length < 60 &&
      !/[.!?:…。]["”’)]?$/u.test(line) &&
      !/^[-*•\d]/u.test(line) &&
      line.split(/\s+/u).length <= 7 &&
      (line.match(/(?<!\p{L})\p{Ll}/gu)?.length ?? 0) <= 2 &&
      /\p{Lu}/u.test(line),
  );

function countWords(text: string): number {
  const dense = MAY_BE_DENSE.test(text) ? (text.match(SCRIPT_WITHOUT_BLANKS)?.length ?? 0) : 0;
  return text.split(/\s+/u).length + dense / 2;
}
