import type { EntitySearch } from '../names/entity-search.ts';
import { respell, withoutOneWord } from './other-words.ts';
import type { ParsedQuery, QueryProblem } from '../query/query.ts';

const mostSuggestions = 4;

/** What to try when nothing was found: the query spelled differently or with a word less, then what the archive is about. */
export function suggestQueries(
  query: ParsedQuery,
  problems: readonly QueryProblem[],
  entities: EntitySearch,
): string[] {
  if (query.text.trim() === '') return [];
  const mended = problems.flatMap(({ text, nearest }) =>
    nearest !== undefined && query.text.includes(text) ? [query.text.replace(text, nearest)] : [],
  );
  const respelled = respell(query, entities);
  const shorter = query.words.length > 1 ? withoutOneWord(query, entities) : [];
  const existing = [
    ...entities.known.complete('topic', '', 3),
    ...entities.known.complete('event', '', 2),
  ];
  const all = [...mended, ...(respelled === undefined ? [] : [respelled]), ...shorter, ...existing];
  return [...new Set(all)].slice(0, mostSuggestions);
}
