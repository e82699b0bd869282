import type { QueryWord } from './query.ts';
import { isStopWord } from '../text/stop-words.ts';

/** Words with which people ask for a talk rather than say what it is about. */
const askingWords = new Set(
  `ask asked called find mention mentioned mentions recording recordings said saying says session
  sessions show speak speaking speaks talk talked talking talks tell tells told video videos`.split(
    /\s+/,
  ),
);

/**
 * What a question is about: `what did Ada say about tides` without all but `Ada` and `tides`. Undefined
 * when nothing or everything would be left out.
 */
export function essentialWords(words: readonly QueryWord[]): readonly QueryWord[] | undefined {
  const essential = words.filter(
    ({ terms, exact }) =>
      exact || !terms.every((term) => isStopWord(term) || askingWords.has(term)),
  );
  return essential.length === 0 || essential.length === words.length ? undefined : essential;
}
