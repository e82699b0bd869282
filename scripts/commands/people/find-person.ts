import type { Archive } from '../../../src/domain/model/archive.ts';
import type { ArchiveSources } from '../../../src/domain/model/sources.ts';
import { PeopleIndex, type IndexedPerson } from '../../../src/domain/people/people-index.ts';
import type { PersonEntry } from '../../../src/domain/schema/people-file.ts';
import { fold } from '../../../src/domain/text/fold.ts';
import { nearest } from '../../../src/domain/text/nearest.ts';
import { UserError } from '../../../src/domain/user-error.ts';

/** Somebody the archive knows: an entry of people.yaml, or a name read out of a title. */
export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  /** As people.yaml has it; absent for somebody only read out of a title. */
  readonly entry?: PersonEntry;
}

export type FindPerson = (named: string) => FoundPerson;

/** Finds people by id, by a page's address, by name or by another spelling; throws a UserError with the nearest. */
export function createPersonFinder(sources: ArchiveSources, archive: Archive): FindPerson {
  const entries = [...sources.people, ...sources.events.flatMap((event) => event.people)];
  const index = new PeopleIndex(entries);
  const parsed = archive.people.filter(({ origin }) => origin === 'parsed');
  const entryOf = (person: IndexedPerson) =>
    entries.find(({ id }) => id === person.id || index.get(id)?.id === person.id);
  return (named) => {
    const id = /people\/([^/?#]+)/.exec(named)?.[1] ?? named;
    // Of two who share a spelling, the one who is called so is meant.
    const called = entries.filter(({ name }) => fold(name) === fold(named));
    const own = entries.find((entry) => entry.id === id);
    const known = index.get(id) ?? index.find(named);
    const entry = own ?? called[0] ?? (known && entryOf(known));
    if (entry) return { id: entry.id, name: entry.name, entry };
    const read = parsed.find((person) => person.id === id || fold(person.name) === fold(named));
    if (read) return { id: read.id, name: read.name };
    const near = nearest(named, [
      ...entries.flatMap((one) => [one.id, one.name]),
      ...parsed.flatMap((one) => [one.id, one.name]),
    ]);
    throw new UserError(`Nobody is called “${named.slice(0, 80)}”.`, {
      expected: 'an id or a name of people.yaml, or a name a title says',
      ...(near === undefined ? {} : { remedy: `did you mean “${near}”?` }),
    });
  };
}
