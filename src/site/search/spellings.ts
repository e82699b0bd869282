import type { Archive } from '../../domain/model/archive.ts';
import { fold } from '../../domain/text/fold.ts';

/**
 * Spellings that stand for one another in a query: those of a topic, those of a person, and the given
 * names of a person who is known under two (“Bartek” for “Bartłomiej”).
 */
export function spellings(archive: Archive): string[][] {
  const people = archive.people.flatMap(({ name, aliases }) => {
    const all = [name, ...aliases];
    return [all, givenNames(name, all)];
  });
  const topics = archive.topics.map(({ name, aliases }) => [name, ...aliases]);
  return [...people, ...topics].filter((group) => group.length > 1);
}

/** The first words of the spellings that end in the same family name. */
function givenNames(name: string, spelled: readonly string[]): string[] {
  const family = fold(name.split(' ').at(-1) ?? '');
  const given = spelled
    .map((spelling) => spelling.split(' '))
    .filter((words) => words.length > 1 && fold(words.at(-1) ?? '') === family)
    .flatMap(([first]) => first ?? []);
  return [...new Map(given.map((word) => [fold(word), word])).values()];
}
