import type { Clause } from './clauses.ts';
import { tokenize } from './tokens.ts';

/** How many clauses a text leaves unanswered; `Infinity` when one of them is an exact phrase. */
export function countMisses(said: string, clauses: readonly Clause[]): number {
  const tokens = tokenize(said);
  const all = new Set(tokens.map((token) => token.term));
  const words = tokens.filter((token) => !token.joined).map((token) => token.term);
  let misses = 0;
  for (const { alternatives, exact } of clauses) {
    const answered = alternatives.some(({ terms, adjacent }) =>
      adjacent ? holdsPhrase(words, terms) : terms.every((term) => all.has(term)),
    );
    if (answered) continue;
    if (exact) return Infinity;
    misses += 1;
  }
  return misses;
}

function holdsPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((term, offset) => words[start + offset] === term));
}
