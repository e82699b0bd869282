import type { QueryWord } from './query.ts';
import type { SpellingGroups } from '../index/entity-file.ts';
import { terms } from '../text/tokens.ts';

/** Words of which all must be there, side by side where `adjacent`. */
export interface Alternative {
  readonly terms: readonly string[];
  readonly adjacent: boolean;
  /** True for another spelling of the glossary, which nobody typed. */
  readonly alias?: true;
}

/** One thing asked for; any of the alternatives will do. `typing` allows the beginning of a word. */
export interface Clause {
  readonly alternatives: readonly Alternative[];
  readonly exact: boolean;
  readonly typing: boolean;
}

/** Other spellings by the words of each spelling, joined by spaces. */
export type Aliases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Prepares the glossary for `toClauses`. */
export function readGlossary(glossary: SpellingGroups): Aliases {
  const aliases = new Map<string, (readonly string[])[]>();
  for (const group of glossary) {
    const spellings = group.map(terms).filter((spelling) => spelling.length > 0);
    for (const spelling of spellings) {
      const key = spelling.join(' ');
      const others = spellings.filter((other) => other.join(' ') !== key);
      aliases.set(key, [...(aliases.get(key) ?? []), ...others]);
    }
  }
  return aliases;
}

/** The longest spelling of a glossary that is recognised in a query, in words. */
const longestAlias = 4;

/** What a query asks for, with the glossary's other spellings beside those typed. */
export function toClauses(words: readonly QueryWord[], aliases: Aliases): Clause[] {
  const clauses: Clause[] = [];
  for (let index = 0; index < words.length;) {
    const run = aliasedRun(words, index, aliases);
    const typed = words.slice(index, index + run.length);
    clauses.push(toClause(typed, run.others));
    index += run.length;
  }
  return clauses;
}

function aliasedRun(words: readonly QueryWord[], start: number, aliases: Aliases) {
  for (let length = Math.min(longestAlias, words.length - start); length > 0; length -= 1) {
    const run = words.slice(start, start + length);
    if (run.some((word) => word.exact)) continue;
    const others = aliases.get(run.flatMap((word) => word.terms).join(' '));
    if (others) return { length, others };
  }
  return { length: 1, others: [] };
}

function toClause(typed: readonly QueryWord[], others: readonly (readonly string[])[]): Clause {
  const first = typed[0];
  const alternatives: Alternative[] = [
    {
      terms: typed.flatMap((word) => word.terms),
      adjacent: typed.length === 1 && (first?.terms.length ?? 0) > 1,
    },
  ];
  if (typed.length === 1 && first?.joined) {
    alternatives.push({ terms: [first.joined], adjacent: false });
  }
  for (const other of others) {
    alternatives.push({ terms: other, adjacent: other.length > 1, alias: true });
  }
  return {
    alternatives,
    exact: first?.exact ?? false,
    typing: typed.at(-1)?.typing ?? false,
  };
}
