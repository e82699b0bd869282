import { fold } from '../text/fold.ts';
import type { Evidence } from './evidence.ts';
import { nameWord, type NameWord } from './name-word.ts';
import { oddsOf, probabilityOf } from './odds.ts';
import { COMMON_WORDS } from './words/common-words.ts';
import { COMPANY_WORDS } from './words/company-words.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { wordSet } from './words/word-set.ts';
import { ROLE_WORDS } from './words/role-words.ts';

/** Words for several people nobody names. */
const NOBODY = wordSet(`
  all attendees audience committee community everybody everyone guests hosts many members moderators multiple
  organisers organizers panelists panellists participants presenters several speakers sponsors staff students team
  tba tbd various volunteers
`);
const LONGEST_NAME = 60;
/** How likely a run of that many words is a name, before looking at the words. */
const BY_LENGTH = [0, 0.28, 0.8, 0.75, 0.55, 0.25];

/** How likely the text alone is one person's name, from 0 to 1; knows nothing of where it stands. */
export function nameLikeness(text: string, evidence: Evidence): number {
  const name = text.trim();
  if (!name || name.length > LONGEST_NAME) return 0;
  const words = name.split(/\s+/);
  const folded = fold(name);
  if (evidence.people.has(folded)) return 0.98;
  const shapes = words.map(nameWord);
  const counted = words.filter((_, i) => shapes[i] !== 'particle' && shapes[i] !== 'title');
  const base = BY_LENGTH[counted.length] ?? 0.03;
  if (base === 0) return 0;
  if (words.some((word) => NOBODY.has(fold(word)))) return 0;
  const given = givenFactor(words);
  if (words.length > 1 && given < 5 && words.every((word) => isTopicWord(fold(word)))) return 0;
  let odds = oddsOf(base) * shapeFactor(words, shapes);
  odds *= given;
  words.forEach((word, i) => {
    if (shapes[i] === 'particle' || shapes[i] === 'title' || shapes[i] === 'initial') return;
    const lower = shapes[i] === 'lower' || shapes[i] === 'handle';
    const plain = lower ? evidence.plainWords.often : evidence.plainWords.once;
    odds *= wordFactor(fold(word), i, words.length, given > 1, plain);
  });
  return probabilityOf(odds);
}

function isTopicWord(word: string): boolean {
  return COMMON_WORDS.has(word) || ROLE_WORDS.has(word) || COMPANY_WORDS.has(word);
}

function shapeFactor(words: readonly string[], shapes: readonly NameWord[]): number {
  let factor = 1;
  const single = words.length === 1;
  shapes.forEach((shape, i) => {
    const word = words[i] ?? '';
    if (shape === 'odd') factor *= 0.1;
    else if (shape === 'lower') factor *= single ? 0.9 : 0.2;
    else if (shape === 'hump') factor *= 0.4;
    else if (shape === 'handle') factor *= word.startsWith('@') ? 1.5 : single ? 0.9 : 0.15;
    else if (shape === 'kana') factor *= word.length > 10 ? 0.05 : word.length > 6 ? 0.5 : 1;
    else if (shape === 'han') factor *= word.length > 6 ? 0.1 : word.length > 1 ? 1.5 : 0.6;
  });
  const first = shapes[0];
  if (first === 'particle' && words.length < 3) factor *= 0.5;
  if (shapes.at(-1) === 'particle') factor *= 0.2;
  if (shapes.every((shape) => shape === 'shouted')) factor *= 0.35;
  if (shapes.every((shape) => shape === 'initial' || shape === 'title')) factor *= 0.4;
  return factor;
}

function givenFactor(words: readonly string[]): number {
  const names = words.flatMap((word) => fold(word).split(' ')[0] ?? []);
  const first = names[0] ?? '';
  if (GIVEN_NAMES.has(first)) return COMMON_WORDS.has(first) && words.length === 1 ? 1 : 5;
  return names.slice(1).some((name) => GIVEN_NAMES.has(name) && !COMMON_WORDS.has(name)) ? 2.5 : 1;
}

function wordFactor(
  word: string,
  index: number,
  count: number,
  given: boolean,
  plain: ReadonlySet<string>,
): number {
  if (GIVEN_NAMES.has(word) && count > 1) return 1;
  const surname = given && index === count - 1 && index > 0;
  const parts = word.split(' ');
  if (
    COMMON_WORDS.has(word) ||
    (parts.length > 1 && parts.every((part) => COMMON_WORDS.has(part)))
  ) {
    return surname ? 0.5 : 0.2;
  }
  if (ROLE_WORDS.has(word) || COMPANY_WORDS.has(word)) return surname ? 0.4 : 0.2;
  if (plain.has(word)) return surname ? 0.8 : 0.45;
  return 1;
}
