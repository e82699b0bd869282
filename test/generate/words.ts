import type { Random } from './random.ts';

const onsets =
  'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sc sh sp st t th tr v w'.split(' ');
const vowels = 'a e i o u ai ea ee io ou'.split(' ');
const codas = ['', '', '', 'n', 'r', 's', 't', 'l', 'ck', 'nd', 'ng', 'st', 'x'];
const endings = ['', '', '', '', 'ing', 'er', 'ed', 's', 'ation', 'ly', 'able', 'ment'];

/** A pronounceable word nobody uses. */
export function inventWord(random: Random): string {
  const syllables = random.pick([1, 2, 2, 2, 3]);
  let word = '';
  for (let syllable = 0; syllable < syllables; syllable += 1) {
    word += random.pick(onsets) + random.pick(vowels) + random.pick(codas);
  }
  return word + random.pick(endings);
}

/** Draws words as people do: a few all the time, most of them hardly ever. */
export interface Vocabulary {
  readonly words: readonly string[];
  draw(random: Random): string;
}

/**
 * Invented words, most frequent first and as in any language the short ones mostly in front, drawn by
 * Zipf's law. The first are as frequent as `the` and `and` in English.
 */
export function inventVocabulary(random: Random, size: number): Vocabulary {
  const distinct = new Set<string>();
  while (distinct.size < size) distinct.add(inventWord(random));
  const words = [...distinct]
    .map((word) => ({ word, place: word.length + 9 * random.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ word }) => word);
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 0; rank < words.length; rank += 1) {
    sum += 1 / (rank + 2.7);
    sums[rank] = sum;
  }
  return {
    words,
    draw(random) {
      const wanted = random.next() * sum;
      let low = 0;
      let high = words.length - 1;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sums[middle] as number) < wanted) low = middle + 1;
        else high = middle;
      }
      return words[low] as string;
    },
  };
}
