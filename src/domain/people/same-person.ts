import { fold } from '../text/fold.ts';
import { editDistance } from '../text/edit-distance.ts';

/** How like two names are: of one spelling, probably one person’s, or neither. */
export type NameLikeness = 'same' | 'near' | 'different';

/** A name in the ways it may be written: as it stands, without its nickname, or with the nickname alone. */
export interface NameForms {
  readonly folded: string;
  readonly ways: readonly (readonly string[])[];
}

const NICKNAME = /[("“„«‘']\s*([^()"“”„«»‘’']{1,40})\s*[)"”“»’']/u;

/** Takes a name apart once, to be compared with many. */
export function nameForms(name: string): NameForms {
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name);
  const whole = turned ? `${turned[2] ?? ''} ${turned[1] ?? ''}` : name;
  const [marked = '', nick = ''] = NICKNAME.exec(whole) ?? [];
  const ways = [whole];
  // The quotation marks of “O'Neil d'Or” are none.
  if (marked !== '' && /(?:^|\s)$/.test(whole.slice(0, whole.indexOf(marked)))) {
    const [before = '', after = ''] = whole.split(marked);
    ways.push(`${before} ${after}`);
    if (after.trim() !== '') ways.push(`${nick} ${after}`);
  }
  const words = ways.map((way) => fold(way).split(' ').filter(Boolean));
  return { folded: fold(name), ways: words.filter((way) => way.length > 0) };
}

/**
 * Compares two names: by letters, with the words in another order, with a nickname in brackets or quotes left
 * out or alone, with given names as initials or left out behind one.
 */
export function compareNames(one: NameForms, other: NameForms): NameLikeness {
  if (one.folded === other.folded) return 'same';
  const near = one.ways.some((left) => other.ways.some((right) => areNear(left, right)));
  return near ? 'near' : 'different';
}

function areNear(left: readonly string[], right: readonly string[]): boolean {
  const [one, other] = [left.join(' '), right.join(' ')];
  if ([...left].sort().join(' ') === [...right].sort().join(' ')) return true;
  if (isAbbreviated(left, right) || isAbbreviated(turn(left), right)) return true;
  if (isAbbreviated(left, turn(right))) return true;
  const length = Math.min(one.length, other.length);
  if (length < 8) return false;
  const limit = length < 14 ? 2 : 3;
  return editDistance(one, other, limit) < limit;
}

/** The family name first, or back again. */
const turn = ([first = '', ...rest]: readonly string[]) => [...rest, first];

/** Whether two names end in the same family name, and what stands before are the same names, some as initials. */
function isAbbreviated(left: readonly string[], right: readonly string[]): boolean {
  const family = left.at(-1) ?? '';
  if (family.length < 2 || family !== right.at(-1)) return false;
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  const given = few.slice(0, -1);
  if (given.length === 0) return false;
  const others = many.slice(0, -1);
  const fits = given.every((word, index) => isShort(word, others[index] ?? ''));
  const isInitial = (word: string) => word.length === 1;
  return fits && (given.some(isInitial) || others.some(isInitial));
}

const isShort = (one: string, other: string) =>
  one === other ||
  (one.length === 1 && other.startsWith(one)) ||
  (other.length === 1 && one.startsWith(other));
