import type { Clause } from './clauses.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The shortest part of a word that is taken apart. */
const shortestPart = 3;

/**
 * Lets names be written in one word or two: `redhat` also asks for `red hat` where only that is a name,
 * and `thanos con` for `thanoscon`.
 */
export function withCompounds(clauses: readonly Clause[], vocabulary: Vocabulary): Clause[] {
  const joined: Clause[] = [];
  for (let index = 0; index < clauses.length; index += 1) {
    const clause = clauses[index] as Clause;
    const next = clauses[index + 1];
    const pair = next && joinedClause(clause, next, vocabulary);
    if (pair) index += 1;
    joined.push(pair ?? takenApart(clause, vocabulary));
  }
  return joined;
}

/** Two words that stand side by side nowhere else as one, where a name is written so. */
function joinedClause(one: Clause, other: Clause, vocabulary: Vocabulary): Clause | undefined {
  const [before, after] = [singleTerm(one), singleTerm(other)];
  if (before === undefined || after === undefined) return undefined;
  const joined = before + after;
  const isName = other.typing ? vocabulary.hasPrefix(joined) : vocabulary.has(joined);
  if (!isName || before.length + after.length < 2 * shortestPart) return undefined;
  return {
    alternatives: [
      { terms: [before, after], adjacent: false },
      { terms: [joined], adjacent: false },
    ],
    exact: false,
    typing: other.typing,
  };
}

/** An unknown word that is two names side by side. */
function takenApart(clause: Clause, vocabulary: Vocabulary): Clause {
  const word = singleTerm(clause);
  if (word === undefined || vocabulary.hasPrefix(word)) return clause;
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
