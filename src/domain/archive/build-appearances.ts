import type { AppearanceEntry } from '../schema/schedule-file.ts';
import type { DescribedSpeaker } from '../descriptions/described-talk.ts';
import type { Appearance } from '../model/archive.ts';
import type { PeopleIndex } from '../people/people-index.ts';

/**
 * Who is on stage: the people a person named, else the ones a program read. Somebody unknown or
 * hidden is left out here; the check says so.
 */
export function buildAppearances(
  entries: readonly AppearanceEntry[] | undefined,
  read: readonly DescribedSpeaker[],
  people: PeopleIndex,
  from: 'programme' | 'parsed' = 'parsed',
): Appearance[] {
  const appearances = entries
    ? entries.flatMap((entry): Appearance[] => {
        const person = people.get(entry.person);
        if (!person || person.hidden) return [];
        const { affiliation, role } = entry;
        return [
          {
            personId: person.id,
            as: people.formerNames.present(entry.as ?? person.name),
            role,
            ...(affiliation === undefined ? {} : { affiliation }),
          },
        ];
      })
    : read.flatMap(({ name, affiliation }): Appearance[] => {
        const person = people.findOrAdd(name, from);
        if (person.hidden) return [];
        return [
          {
            personId: person.id,
            as: people.formerNames.present(name),
            role: 'speaker',
            ...(affiliation === undefined
              ? {}
              : { affiliation: people.formerNames.present(affiliation) }),
          },
        ];
      });
  const seen = new Set<string>();
  return appearances.filter(({ personId }) => !seen.has(personId) && seen.add(personId));
}
