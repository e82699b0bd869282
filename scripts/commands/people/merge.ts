import { UserError } from '../../../src/domain/user-error.ts';
import {
  withNewField,
  withOtherField,
  withoutPerson,
  withoutValue,
  withPerson,
  withValues,
  type PersonList,
} from '../../adapters/people/edit-people.ts';
import type { PeopleFiles } from '../../adapters/people/people-files.ts';
import type { PersonEntry } from '../../../src/domain/schema/people-file.ts';
import type { FoundPerson } from './find-person.ts';

/** Makes `other` one with `kept`; returns what to say besides the lines that changed. */
export function mergePeople(files: PeopleFiles, kept: FoundPerson, other: FoundPerson): string[] {
  if (kept.id === other.id) {
    throw new UserError('That is one person already.', { found: kept.id });
  }
  if (kept.entry === undefined && other.entry !== undefined) {
    throw new UserError(`${kept.name} was only read out of a title; ${other.id} is written down.`, {
      remedy: `npm run people -- merge ${other.id} ${kept.id}`,
    });
  }
  const edit = (change: (text: string) => string) => files.edit(kept.id, change);
  if (kept.entry === undefined) edit((text) => withPerson(text, { id: kept.id, name: kept.name }));
  if (other.entry !== undefined) files.edit(other.id, (text) => withoutPerson(text, other.id));

  const entry = other.entry;
  const isNew = (name: string) => name !== kept.name;
  const lists: Partial<Record<PersonList, readonly string[]>> = {
    aliases: [other.name, ...(entry?.aliases ?? [])].filter(isNew),
    shownAs: (entry?.shownAs ?? []).filter(isNew),
    formerly: entry?.formerly ?? [],
    misheard: entry?.misheard ?? [],
    was: [other.id, ...(entry?.was ?? [])].filter((id) => id !== kept.id),
    notSameAs: (entry?.notSameAs ?? []).filter((id) => id !== kept.id),
  };
  for (const [list, values] of Object.entries(lists))
    edit((text) => withValues(text, kept.id, list as PersonList, values));
  edit((text) => withoutValue(text, kept.id, 'notSameAs', other.id));
  if (entry)
    for (const [key, value] of newFields(kept.entry, entry)) edit(fieldEdit(kept, key, value));
  return [`${other.id} is ${kept.id} now: its page leads to ${kept.id}'s with the next build.`];
}

function fieldEdit({ id, entry }: FoundPerson, key: keyof PersonEntry, value: unknown) {
  const isWritten =
    key === 'links'
      ? Object.keys(entry?.links ?? {}).length > 0
      : entry?.[key] !== undefined && entry[key] !== false;
  return (text: string) =>
    isWritten ? withOtherField(text, id, key, value) : withNewField(text, id, key, value);
}

/** What the other entry says that the kept one does not; what protects somebody wins. */
function newFields(
  kept: PersonEntry | undefined,
  other: PersonEntry,
): [keyof PersonEntry, unknown][] {
  const links = { ...other.links, ...kept?.links };
  const more = Object.keys(links).length > Object.keys(kept?.links ?? {}).length;
  return [
    ...(more ? [['links', links] as [keyof PersonEntry, unknown]] : []),
    ...(kept?.pronouns === undefined && other.pronouns !== undefined
      ? [['pronouns', other.pronouns] as [keyof PersonEntry, unknown]]
      : []),
    ...(kept?.photo === undefined && other.photo !== undefined
      ? [['photo', other.photo] as [keyof PersonEntry, unknown]]
      : []),
    ...(other.photoConsent !== undefined &&
    (kept?.photoConsent === undefined || other.photoConsent === 'no') &&
    kept?.photoConsent !== other.photoConsent
      ? [['photoConsent', other.photoConsent] as [keyof PersonEntry, unknown]]
      : []),
    ...(other.hidden && kept?.hidden !== true
      ? [['hidden', true] as [keyof PersonEntry, unknown]]
      : []),
  ];
}
