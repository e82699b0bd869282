import type { Talk } from '../model/archive.ts';
import { COMMON_WORDS } from '../titles/words/common-words.ts';
import { fold } from '../text/fold.ts';

const SHORTEST = 5;
/** So many words of a talk are held against others. */
const MOST_WORDS = 24;
/** Words of more talks than this share tell nothing, in an archive of some size. */
const COMMON = 0.15;
/** A word written with a small letter: names of people, who may be hidden, are none. */
const WORD = /(?<![\p{L}\p{N}@#/._’'-])\p{Ll}[\p{L}-]{4,30}(?![\p{L}\p{N}@/_])/gu;

/**
 * By talk, the rarest words of its title, its abstract and its transcript that another talk has too, folded,
 * the rarest first.
 */
export function telltaleWords(
  talks: readonly Talk[],
  spoken: ReadonlyMap<string, readonly string[]>,
): Map<string, string[]> {
  const own = talks.map(({ id, title, abstract = '' }) => {
    const written = `${title}. ${abstract}`.match(WORD) ?? [];
    const words = [...written, ...(spoken.get(id) ?? [])].map(fold);
    return new Set(words.filter((word) => word.length >= SHORTEST && !COMMON_WORDS.has(word)));
  });
  const holders = new Map<string, number>();
  for (const words of own)
    for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  const most = Math.max(4, talks.length * COMMON);
  return new Map(
    talks.map(({ id }, index) => [
      id,
      Array.from(own[index] ?? [], (word) => ({ word, count: holders.get(word) ?? 0 }))
        .filter(({ count }) => count > 1 && count <= most)
        .sort((one, other) => one.count - other.count || (one.word < other.word ? -1 : 1))
        .slice(0, MOST_WORDS)
        .map(({ word }) => word),
    ]),
  );
}
