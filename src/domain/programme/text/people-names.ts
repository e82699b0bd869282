import type { ProgrammePerson } from '../model/programme.ts';
import { plainLine } from './plain-text.ts';

const nobody =
  /^(?:to ?do|t\.?b\.?[adc]\.?|to be (?:announced|determined|confirmed|decided)|n\/?a|various(?: (?:speakers|artists|people|authors))?|multiple(?: speakers)?|several(?: speakers)?|diverse|divers|unknown(?: speaker)?|none|nobody|no speaker|null|undefined|[-–—?.…_]+)$/i;
const role = /^(?:speaker|presenter|moderator|host|chair|panel(?:l)?ist|remote|online|virtual)s?$/i;
const suffix = /^(?:jr|sr|ph\.?\s?d|md|msc|esq|ii|iii|iv)\.?$/i;

/** Whether a billing names somebody: “TODO”, “Various speakers” and “diverse” are nobody. */
export function isSomebody(name: string): boolean {
  return name !== '' && !nobody.test(name);
}

/** People in the source's order, each once, without those who are nobody. */
export function listPeople(people: readonly ProgrammePerson[]): ProgrammePerson[] {
  const seen = new Set<string>();
  return people.flatMap((person) => {
    const name = plainLine(person.name);
    const key = `${person.id ?? ''} ${name}`;
    if (!isSomebody(name) || seen.has(key)) return [];
    seen.add(key);
    return [{ ...person, name }];
  });
}

/** The people of one cell: “A (X), B and C”, “10:Name|11:Name”, a line each. */
export function splitPeople(cell: string, affiliation = ''): ProgrammePerson[] {
  const numbered = cell.split('|').flatMap((part) => {
    const [, id, name] = /^\s*([\w-]{1,40}):\s*(\S.*?)\s*$/s.exec(part) ?? [];
    return id === undefined || name === undefined ? [] : [{ id, name }];
  });
  if (numbered.length === cell.split('|').length) return listPeople(numbered);
  const people = cutList(cell).map((part) => takeBracket(part));
  return listPeople(employed(people, affiliation));
}

/** With what a cell beside theirs says: of one person all of it, of several one piece each, in their order. */
function employed(people: readonly ProgrammePerson[], cell: string): readonly ProgrammePerson[] {
  const pieces =
    people.length === 1 ? [cell] : cell.split(/[|;]|,(?=\s)/).map((piece) => piece.trim());
  if (pieces.length !== people.length) return people;
  return people.map((person, at) => {
    const affiliation = pieces[at] ?? '';
    return person.affiliation !== undefined || affiliation === ''
      ? person
      : { ...person, affiliation };
  });
}

function cutList(cell: string): string[] {
  const strong = /[|;\n]/.test(cell) ? cell.split(/[|;\n]/) : outsideBrackets(cell);
  const parts: string[] = [];
  for (const part of strong.map((text) => text.trim()).filter((text) => text !== '')) {
    if (suffix.test(part) && parts.length > 0) parts.push(`${parts.pop() ?? ''}, ${part}`);
    else
      parts.push(
        ...part.replace(/^(?:and|und|et|&)\s+/i, '').split(/\s+(?:and|und|et|&|\+)\s+(?=\p{Lu})/u),
      );
  }
  return parts;
}

function outsideBrackets(cell: string): string[] {
  return cell.match(/(?:\([^()]*\)|[^,(]|\((?![^()]*\)))+/g) ?? [];
}

function takeBracket(part: string): ProgrammePerson {
  const match = /^(.+?)\s*\(([^()]+)\)$/s.exec(part.trim());
  const [, name = part, inside = ''] = match ?? [];
  if (!match || role.test(inside.trim())) return { name: match ? name : part };
  return { name, affiliation: inside.trim() };
}
