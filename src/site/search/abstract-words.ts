import type { Archive, Talk } from '../../domain/model/archive.ts';
import { fold } from '../../domain/text/fold.ts';

/** What all abstracts together may add to the index that every visitor loads, in words. */
const ALL_WORDS = 12_000;
/** No talk brings fewer than this, and none more. */
const [FEWEST, MOST] = [5, 120];
const SHORTEST = 3;

/**
 * The words of each abstract that fewest other abstracts hold, by the talk's id. In a small archive that is
 * nearly every word; in a large one those by which a talk can be told from the others.
 */
export function abstractWords({ talks }: Pick<Archive, 'talks'>): Map<string, string> {
  const told = talks.filter(({ abstract }) => abstract !== undefined);
  const words = new Map(told.map((talk) => [talk.id, wordsOf(talk)]));
  const holders = new Map<string, number>();
  for (const own of words.values())
    for (const word of own) holders.set(word, (holders.get(word) ?? 0) + 1);
  const most = Math.max(FEWEST, Math.min(MOST, Math.floor(ALL_WORDS / (told.length || 1))));
  const common = Math.max(5, told.length / 4);
  return new Map(
    [...words].map(([id, own]) => {
      const rare = own.filter((word) => (holders.get(word) ?? 0) <= common);
      const chosen = new Set(
        rare
          .toSorted((one, other) => (holders.get(one) ?? 0) - (holders.get(other) ?? 0))
          .slice(0, most),
      );
      // In the order of the text, so that words that belong together stand together.
      return [id, rare.filter((word) => chosen.has(word)).join(' ')];
    }),
  );
}

/** Each word once; those of the title are found there. */
function wordsOf({ title, abstract = '' }: Talk): string[] {
  const titled = new Set(fold(title).split(' '));
  return [...new Set(fold(abstract).split(' '))].filter(
    (word) => word.length >= SHORTEST && !titled.has(word),
  );
}
