import { isFragment } from '../text/dense-scripts.ts';
import type { Frequency } from './frequency.ts';
import { CueWords } from './cue-words.ts';
import type { TermNumbers } from './term-numbers.ts';

/** Numbers of familiar words fit a byte, 0 standing for all others. */
export const mostFamiliar = 255;

/** The words that stand in very many of the first cues, in the order of the alphabet, and by word number which each is, from 1. */
export function findFamiliar(
  texts: readonly string[],
  numbers: TermNumbers,
  { familiarShare }: Frequency,
): { readonly familiar: readonly string[]; readonly familiarity: Uint8Array<ArrayBuffer> } {
  const counts: number[] = [];
  const lastCue: number[] = [];
  const cue = new CueWords();
  for (const [at, text] of texts.entries()) {
    cue.read(text, false, numbers);
    for (let place = 0; place < cue.length; place += 3) {
      const id = cue.said[place] as number;
      if (lastCue[id] === at) continue;
      lastCue[id] = at;
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  const countOf = (id: number) => counts[id] ?? 0;
  const familiar = [...numbers]
    .filter(([term, id]) => !isFragment(term) && countOf(id) * familiarShare > texts.length)
    .sort(([, one], [, other]) => countOf(other) - countOf(one))
    .slice(0, mostFamiliar)
    .map(([term]) => term)
    .sort();
  const familiarity = new Uint8Array(numbers.size);
  for (const [index, term] of familiar.entries()) familiarity[numbers.of(term)] = index + 1;
  return { familiar, familiarity };
}
