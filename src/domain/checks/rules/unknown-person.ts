import { PeopleIndex } from '../../people/people-index.ts';
import type { Archive } from '../../model/archive.ts';
import type { ArchiveSources } from '../../model/sources.ts';
import type { Problem } from '../problem.ts';
import { findUnknown, placedEntries, placedPeople, type Reference } from '../references.ts';

/** Every person a hand file names by id is in people.yaml. */
export function findUnknownPeople(sources: ArchiveSources, archive: Archive): Problem[] {
  const people = placedPeople(sources);
  // Somebody read out of a title may be somebody else, too.
  const named: Reference[] = people.flatMap(({ value, file, path }) =>
    value.notSameAs
      .map((id, index) => ({ id, file, path: [...path, 'notSameAs', index] }))
      .filter(({ id }) => !archive.personById.has(id)),
  );
  for (const { event, sessions, corrections, photos } of placedEntries(sources)) {
    for (const [index, { person }] of event.event.team.entries()) {
      named.push({
        id: person,
        file: `${event.folder}/event.yaml`,
        path: ['team', index, 'person'],
      });
    }
    for (const { value, file, path } of sessions) {
      for (const [index, { person }] of value.speakers.entries())
        named.push({ id: person, file, path: [...path, 'speakers', index, 'person'] });
    }
    for (const { value, file, path } of corrections) {
      for (const [index, { person }] of (value.say?.speakers ?? []).entries())
        named.push({ id: person, file, path: [...path, 'say', 'speakers', index, 'person'] });
    }
    for (const { value, file, path } of photos) {
      for (const [index, id] of value.people.entries())
        named.push({ id, file, path: [...path, 'people', index] });
    }
  }
  const index = new PeopleIndex(people.map(({ value }) => value));
  const known = new Set([...index.all().map(({ id }) => id), ...index.otherIds().keys()]);
  return findUnknown(named, known, {
    rule: 'unknown-person',
    thing: 'person',
    home: 'people.yaml',
  });
}
