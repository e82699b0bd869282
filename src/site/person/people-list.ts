import type { Archive, Person } from '../../domain/model/archive.ts';
import { fold } from '../../domain/text/fold.ts';
import { slugify } from '../../domain/text/slugify.ts';
import { compareText } from '../../domain/text/compare-text.ts';

/** People by the letter their last name begins with; “#” holds the rest. */
export interface PeopleLetter {
  readonly letter: string;
  readonly people: readonly Person[];
}

/** The archive's people by last name. A name in a script without capitals stands under its first sign. */
export function peopleByName(people: readonly Person[]): Person[] {
  const keyed = people.map((person) => ({ person, key: sortKey(person.name) }));
  keyed.sort((a, b) => compareText(a.key, b.key));
  return keyed.map(({ person }) => person);
}

export function peopleByLetter(people: readonly Person[]): PeopleLetter[] {
  const letters = Map.groupBy(people, ({ name }) => letterOf(name));
  return [...letters].map(([letter, own]) => ({ letter, people: own }));
}

/** Last name first; names written in ideographs already stand that way. */
function sortKey(name: string): string {
  if (/\p{Script=Han}|\p{Script=Hangul}/u.test(name)) return fold(name);
  const words = fold(name).split(' ');
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}

function letterOf(name: string): string {
  const first = String.fromCodePoint(sortKey(name).codePointAt(0) ?? 35);
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}

/**
 * The addresses of a person's other spellings, and those made of names left behind, for pages that lead to
 * the right one. They are in no list.
 */
export function aliasAddresses({
  people,
  personById,
  movedPeople,
}: Archive): { readonly alias: string; readonly person: Person }[] {
  const taken = new Set(people.map(({ id }) => id));
  const spelled = people.flatMap((person) =>
    person.aliases.map((alias) => ({ alias: slugify(alias), person })),
  );
  const moved = [...movedPeople].flatMap(([alias, id]) => {
    const person = personById.get(id);
    return person ? [{ alias, person }] : [];
  });
  return [...moved, ...spelled].filter(({ alias }) => {
    if (!alias || taken.has(alias)) return false;
    taken.add(alias);
    return true;
  });
}
