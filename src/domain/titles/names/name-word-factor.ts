import { COMMON_WORDS } from '../words/common-words.ts';
import { COMPANY_WORDS } from '../words/company-words.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { ROLE_WORDS } from '../words/role-words.ts';

/** What a frequent first name at the front does to the odds. */
export const SURE_GIVEN = 5;
const MAYBE_GIVEN = 2.5;

/** Whether a folded word belongs to titles, jobs or companies. */
export function isTopicWord(word: string): boolean {
  if (COMMON_WORDS.has(word) || ROLE_WORDS.has(word) || COMPANY_WORDS.has(word)) return true;
  const parts = word.split(' ');
  return parts.length > 1 && parts.every((part) => COMMON_WORDS.has(part));
}

/** What frequent first names among the folded words do to the odds that they are a name. */
export function givenNameFactor(words: readonly string[]): number {
  const names = words.map((word) => word.split(' ')[0] ?? '');
  const first = names[0] ?? '';
  if (GIVEN_NAMES.has(first)) {
    if (!COMMON_WORDS.has(first)) return SURE_GIVEN;
    return words.length === 1 ? 1 : MAYBE_GIVEN;
  }
  const later = names.slice(1).some((name) => GIVEN_NAMES.has(name) && !COMMON_WORDS.has(name));
  return later ? MAYBE_GIVEN : 1;
}

/**
 * What a folded word's meaning does to the odds that it is part of a name. After a first name much may
 * be a surname, so there it counts less.
 */
export function nameWordFactor(
  word: string,
  { only, surname, plain }: { only: boolean; surname: boolean; plain: ReadonlySet<string> },
): number {
  if (GIVEN_NAMES.has(word) && !only) return 1;
  if (isTopicWord(word)) return surname ? 0.5 : 0.2;
  if (plain.has(word)) return surname ? 0.8 : 0.45;
  return 1;
}
