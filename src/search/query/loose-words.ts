import { belongTogether, isFragment, signsOf } from '../text/dense-scripts.ts';
import { essentialWords } from './essential-words.ts';
import type { QueryWord } from './query.ts';

/** Easier questions to ask, one after the other, where nothing answers a query. */
export function easierWords(words: readonly QueryWord[]): (readonly QueryWord[])[] {
  const essential = essentialWords(words);
  const apart = takeApart(essential ?? words);
  return [essential, apart].filter((easier) => easier !== undefined);
}

/**
 * What is written without blanks may be several words that were said apart: each pair of its signs then
 * is a word, save those with an ending in kana or with signs of two scripts.
 */
function takeApart(words: readonly QueryWord[]): readonly QueryWord[] | undefined {
  const apart = words.flatMap((word) => {
    if (word.exact || word.terms.length === 1 || !word.terms.every(isFragment)) return [word];
    const telling = word.terms.filter((term) => {
      const [one, other] = signsOf(term);
      return one && other && belongTogether(one.text, other.text);
    });
    const kept = telling.length > 0 ? telling : word.terms;
    return kept.map((term) => ({ terms: [term], exact: false, typing: false }));
  });
  return apart.length > words.length ? apart : undefined;
}
