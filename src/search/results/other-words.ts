import type { EntitySearch } from '../names/entity-search.ts';
import type { ParsedQuery } from '../query/query.ts';

/** Words of a query that are tried to be left out. */
const mostLeftOut = 6;

/** The query with each unknown word replaced by the nearest known one, if that changes anything. */
export function respell(
  query: ParsedQuery,
  { vocabulary }: Pick<EntitySearch, 'vocabulary'>,
): string | undefined {
  let text = query.text;
  for (const word of query.words.flatMap(({ terms }) => terms)) {
    if (vocabulary.hasPrefix(word)) continue;
    const nearest = vocabulary.nearest(word);
    if (nearest !== undefined) text = text.replace(word, nearest);
  }
  return text === query.text ? undefined : text;
}

/** The queries without one of their words that find something, up to two. */
export function withoutOneWord(query: ParsedQuery, entities: EntitySearch): string[] {
  const plain = query.words.filter(({ exact }) => !exact).slice(0, mostLeftOut);
  const shorter = plain.flatMap((word) => {
    const words = query.words.filter((other) => other !== word);
    const { scored } = entities.search({ ...query, words });
    return scored.length > 0 ? [words.flatMap(({ terms }) => terms).join(' ')] : [];
  });
  return shorter.slice(0, 2);
}
