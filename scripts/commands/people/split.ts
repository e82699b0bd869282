import type { PinList } from '../../../src/domain/schema/pins.ts';
import { fold } from '../../../src/domain/text/fold.ts';
import { slugify } from '../../../src/domain/text/slugify.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { withoutValue, withPerson, withValues } from '../../adapters/people/edit-people.ts';
import type { PeopleFiles } from '../../adapters/people/people-files.ts';
import type { FindPerson, FoundPerson } from './find-person.ts';

/**
 * Makes a spelling of a person an entry of its own, or says of two people that they are two; returns what to
 * say besides the lines that changed.
 */
export function splitPerson(
  files: PeopleFiles,
  find: FindPerson,
  pins: PinList,
  named: string,
  otherNamed: string,
): string[] {
  const person = find(named);
  const other = find(otherNamed);
  if (other.id !== person.id) return tellApart(files, person, other);
  const { entry } = person;
  const wanted = fold(otherNamed);
  const name = [...(entry?.aliases ?? []), ...(entry?.shownAs ?? [])].find(
    (one) => fold(one) === wanted || slugify(one) === otherNamed,
  );
  if (!entry || name === undefined) {
    throw new UserError(`“${otherNamed.slice(0, 80)}” is no other spelling of ${person.id}.`, {
      expected: [...(entry?.aliases ?? []), ...(entry?.shownAs ?? [])].join(', ') || 'an alias',
    });
  }
  const theirs = entry.was.filter(
    (id) => id === slugify(name) || pins[id]?.holds?.includes(`name:${fold(name)}`) === true,
  );
  const [old] = theirs;
  const id = old ?? freeId(slugify(name), person.id);
  const edit = (change: (text: string) => string) => files.edit(person.id, change);
  edit((text) => withoutValue(text, person.id, 'aliases', name));
  edit((text) => withoutValue(text, person.id, 'shownAs', name));
  for (const one of theirs) edit((text) => withoutValue(text, person.id, 'was', one));
  const was = theirs.filter((one) => one !== id);
  edit((text) =>
    withPerson(text, {
      id,
      name,
      ...(was.length > 0 && { was }),
      notSameAs: [person.id],
    }),
  );
  return [
    `${id} is somebody of their own now; what names ${person.id} by that id still means ${person.id}.`,
  ];
}

const freeId = (wanted: string, taken: string) =>
  wanted === '' || wanted === taken ? `${taken}-2` : wanted;

function tellApart(files: PeopleFiles, one: FoundPerson, other: FoundPerson): string[] {
  if (one.entry?.notSameAs.includes(other.id) || other.entry?.notSameAs.includes(one.id)) return [];
  const [written, second] = one.entry || !other.entry ? [one, other] : [other, one];
  if (!written.entry)
    files.edit(written.id, (text) => withPerson(text, { id: written.id, name: written.name }));
  files.edit(written.id, (text) => withValues(text, written.id, 'notSameAs', [second.id]));
  return [`${one.id} and ${other.id} are two people.`];
}
