import { compareText } from './compare-text.ts';

/** Texts by how often they were counted, the most frequent first; equally frequent ones in the order of the alphabet. */
export const mostFrequentFirst = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts]
    .sort(([one, often], [other, seldom]) => seldom - often || compareText(one, other))
    .map(([text]) => text);
