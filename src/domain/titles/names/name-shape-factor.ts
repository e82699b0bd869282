import type { NameWord } from './name-word.ts';
import { EASTERN_SURNAMES } from '../words/eastern-surnames.ts';

/** What the look of a name's words does to the odds that it is one; `shapes` stand beside `words`. */
export function nameShapeFactor(words: readonly string[], shapes: readonly NameWord[]): number {
  let factor = 1;
  shapes.forEach((shape, i) => {
    factor *= wordShapeFactor(shape, words[i] ?? '', i, words.length === 1);
  });
  if (shapes[0] === 'particle' && words.length < 3) factor *= 0.5;
  if (shapes.at(-1) === 'particle') factor *= 0.2;
  if (shapes.every((shape) => shape === 'shouted')) factor *= 0.35;
  if (shapes.every((shape) => shape === 'initial' || shape === 'title')) factor *= 0.4;
  return factor;
}

function wordShapeFactor(shape: NameWord, word: string, index: number, single: boolean): number {
  switch (shape) {
    case 'odd':
      return 0.1;
    case 'hump':
      return 0.4;
    case 'lower':
      return single ? 0.9 : 0.2;
    case 'handle':
      return word.startsWith('@') ? 1.5 : single ? 0.9 : 0.15;
    case 'kana':
      return kanaFactor(word);
    case 'han':
      return hanFactor(word, index);
    default:
      return 1;
  }
}

/** Names in characters are short, and most begin with one of few surnames. */
function hanFactor(word: string, index: number): number {
  if (word.length > 6) return 0.1;
  const surnamed =
    index === 0 && [1, 2, 3].some((length) => EASTERN_SURNAMES.has(word.slice(0, length)));
  return surnamed && word.length < 6 ? 9 : word.length > 1 ? 1.5 : 0.6;
}

/** Longer runs of kana with particles in them are sentences. */
function kanaFactor(word: string): number {
  if (word.length > 10) return 0.05;
  if (word.length > 5 && /.[のをはがにへと]./u.test(word)) return 0.1;
  return word.length > 6 ? 0.5 : 1;
}
