import type { Clause } from './clauses.ts';
import { isFragment } from '../text/dense-scripts.ts';
import type { Vocabulary } from '../text/vocabulary.ts';

/** The shortest part of a word that is taken apart. */
const shortestPart = 3;

/** Words that may be one: open street map. */
const mostJoined = 3;

/**
 * Lets names be written in one word or two: `redhat` also asks for `red hat` where only that is a name,
 * and `thanos con` for `thanoscon`.
 */
export function withCompounds(clauses: readonly Clause[], vocabulary: Vocabulary): Clause[] {
  const joined: Clause[] = [];
  for (let index = 0; index < clauses.length; index += 1) {
    let found: Clause | undefined;
    for (let count = mostJoined; count > 1 && !found; count -= 1) {
      found = joinedClause(clauses.slice(index, index + count), count, vocabulary);
      if (found) index += count - 1;
    }
    joined.push(found ?? takenApart(clauses[index] as Clause, vocabulary));
  }
  return joined;
}

/** So many words as one, where a name is written so. */
function joinedClause(
  clauses: readonly Clause[],
  count: number,
  vocabulary: Vocabulary,
): Clause | undefined {
  const terms = clauses.flatMap((clause) => singleTerm(clause) ?? []);
  if (terms.length < count || terms.some(isFragment)) return undefined;
  const joined = terms.join('');
  const typing = clauses.at(-1)?.typing ?? false;
  const isName = typing ? vocabulary.hasPrefix(joined) : vocabulary.has(joined);
  if (!isName || joined.length < count * shortestPart) return undefined;
  return {
    alternatives: [
      { terms, adjacent: false },
      { terms: [joined], adjacent: false },
    ],
    exact: false,
    typing,
  };
}

/** An unknown word that is two names side by side. */
function takenApart(clause: Clause, vocabulary: Vocabulary): Clause {
  const word = singleTerm(clause);
  if (word === undefined || isFragment(word) || vocabulary.hasPrefix(word)) return clause;
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const [before, after] = [word.slice(0, cut), word.slice(cut)];
    if (!vocabulary.has(before) || !vocabulary.has(after)) continue;
    const parts = { terms: [before, after], adjacent: true };
    return { ...clause, alternatives: [...clause.alternatives, parts] };
  }
  return clause;
}

function singleTerm({ alternatives, exact }: Clause): string | undefined {
  const [only, ...others] = alternatives;
  return exact || others.length > 0 || only?.terms.length !== 1 ? undefined : only.terms[0];
}
