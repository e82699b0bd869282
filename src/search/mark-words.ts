import type { Clause } from './clauses.ts';
import { tokenize, type Token } from './tokens.ts';
import { prefixQuality, typoQuality } from './vocabulary.ts';

/** How freely a word of the text may differ from a typed one and still be marked. */
export type Looseness = 'whole' | 'beginning' | 'typos';

/** The `[from, to)` places of a text's words that answer the query, ascending and apart. */
export function markWords(
  text: string,
  clauses: readonly Clause[],
  looseness: Looseness,
): [number, number][] {
  const typed = new Set(
    clauses.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => [...terms])),
  );
  const marks: [number, number][] = [];
  for (const token of tokenize(text)) {
    const word = typed.has(token.term)
      ? token.term
      : [...typed].find((term) => answers(term, token, looseness));
    if (word === undefined) continue;
    const whole = token.term === word || !token.term.startsWith(word);
    const end = whole ? token.end : token.start + Math.min(word.length, token.end - token.start);
    const last = marks.at(-1);
    if (last && token.start < last[1]) last[1] = Math.max(last[1], end);
    else marks.push([token.start, end]);
  }
  return marks;
}

function answers(typed: string, token: Token, looseness: Looseness): boolean {
  if (looseness === 'whole') return false;
  if (token.term.startsWith(typed)) return prefixQuality(typed, token.term) > 0;
  return looseness === 'typos' && typoQuality(typed, token.term) > 0;
}
