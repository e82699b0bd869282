import type { Alternative, Clause } from '../query/clauses.ts';
import { isFragment, isSign, isTermOf } from '../text/dense-scripts.ts';
import { tokenize } from '../text/tokens.ts';

/** How many clauses a text leaves unanswered; `Infinity` when one of them is an exact phrase. */
export function countMisses(said: string, clauses: readonly Clause[]): number {
  const text = readSaid(said);
  let misses = 0;
  for (const clause of clauses) {
    if (answers(text, clause)) continue;
    if (clause.exact) return Infinity;
    misses += 1;
  }
  return misses;
}

/** Whether signs that are listed without their places do stand side by side in a text. */
export function holdsSigns(said: string, clauses: readonly Clause[]): boolean {
  const placeless = clauses.filter(isPlaceless);
  if (placeless.length === 0) return true;
  const text = readSaid(said);
  return placeless.every((clause) => answers(text, clause));
}

/** Whether what the lists say to a clause has to be looked up in the texts. */
export function isPlaceless({ alternatives }: Clause): boolean {
  return alternatives.some(({ terms }) => terms.length > 1 && terms.some(isFragment));
}

interface Said {
  readonly all: ReadonlySet<string>;
  /** In order, without what stands beside the words. */
  readonly words: readonly string[];
}

function readSaid(said: string): Said {
  const tokens = tokenize(said);
  return {
    all: new Set(tokens.map((token) => token.term)),
    words: tokens.filter((token) => !token.extra).map((token) => token.term),
  };
}

function answers({ all, words }: Said, { alternatives }: Clause): boolean {
  return alternatives.some(({ terms, adjacent }: Alternative) =>
    adjacent
      ? holdsPhrase(words, terms)
      : terms.every(
          (term) => all.has(term) || (isSign(term) && words.some((word) => word.startsWith(term))),
        ),
  );
}

function holdsPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) =>
    phrase.every((term, offset) =>
      isTermOf(words[start + offset] ?? '', term, offset === phrase.length - 1),
    ),
  );
}
