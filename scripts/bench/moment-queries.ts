import type { GeneratedArchive } from '../../test/generate/archive.ts';
import { createRandom, type Random } from '../../test/generate/random.ts';

/** What somebody remembers having heard. */
export interface BenchedQuery {
  readonly words: readonly string[];
  readonly phrase: boolean;
}

/** Words beyond this place in the order of frequency are about something; those before hold sentences together. */
const grammar = 60;

/**
 * Fifty queries, each taken from a cue somewhere: a word, two or three words, or two or three side by side.
 * Half of the words would be among the thousand most frequent ones.
 */
export function inventMomentQueries(archive: GeneratedArchive, count = 50): BenchedQuery[] {
  const random = createRandom(11);
  const frequent = new Set(archive.vocabulary.words.slice(0, grammar));
  const queries: BenchedQuery[] = [];
  while (queries.length < count) {
    const cues = archive.transcript(random.below(archive.talks.length));
    const said = (
      random
        .pick(cues)
        .text.toLowerCase()
        .match(/[a-z]+/g) ?? []
    ).filter((word) => word.length > 1);
    const phrase = queries.length % 5 >= 3;
    const words = phrase
      ? takePhrase(said, 2 + random.below(2), random)
      : takeWords(
          said.filter((word) => !frequent.has(word)),
          1 + (queries.length % 3),
          random,
        );
    if (words.some((word) => !frequent.has(word))) queries.push({ words, phrase });
  }
  return queries;
}

function takePhrase(said: readonly string[], length: number, random: Random): string[] {
  const start = random.below(Math.max(1, said.length - length));
  return said.slice(start, start + length);
}

function takeWords(said: readonly string[], length: number, random: Random): string[] {
  return said.length < length ? [] : Array.from({ length }, () => random.pick(said));
}

/** The query as it is typed. */
export function writeQuery({ words, phrase }: BenchedQuery): string {
  return phrase ? `"${words.join(' ')}"` : `${words.join(' ')} `;
}
