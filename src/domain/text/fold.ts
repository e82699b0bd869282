import { inPlainLetters } from './plain-letters.ts';

/** Letters of ASCII, and signs of which none stands for a letter: dashes, quotation marks, dots. */
const PLAIN = /^[\0-\x7f\u2010-\u2027]*$/;
/** What most of Europe writes besides; what of it folds to no plain letter is left to the long way. */
const EUROPEAN = /^[\0-\x7f\u2010-\u2027\u00a0-\u00b4\u00b6-\u0148\u014a-\u017f]*$/;
const ACCENTED = /[\u00a0-\u017f]/g;
const plainLetter = new Map<string, string>();

/**
 * Text as search and matching compare it: lower case, no accents, letters such as ł and ø as their
 * nearest plain ones, every run of other signs one space.
 */
export function fold(text: string): string {
  // Everything is folded, some of it often, and most of it needs no table of all the world's letters.
  if (PLAIN.test(text)) return joinWords(text.toLowerCase());
  if (EUROPEAN.test(text)) return joinWords(text.replace(ACCENTED, foldLetter).toLowerCase());
  return withoutAccents(text)
    .replace(/[^\p{L}\p{N}+# ][^\p{L}\p{N}+#]*| [^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

function foldLetter(letter: string): string {
  const known = plainLetter.get(letter) ?? withoutAccents(letter);
  plainLetter.set(letter, known);
  return known;
}

const withoutAccents = (text: string) =>
  inPlainLetters(
    text
      .normalize('NFKD')
      .replace(/\p{Mn}+/gu, '')
      .toLowerCase(),
  );

/** One blank between words is there already, and is left alone: most of what stands between words is that. */
const joinWords = (text: string) =>
  text.replace(/[^a-z0-9+# ][^a-z0-9+#]*| [^a-z0-9+#]+/g, ' ').trim();
