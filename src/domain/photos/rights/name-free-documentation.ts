import type { Licence } from '../../schema/licences/licence.ts';

const mention =
  /(?:gnu )?\b(?:gfdl|gnu free documentation licen[sc]e|gnu fdl|free documentation licen[sc]e)\b[\s,(-]{0,3}(?:v(?:ersion)?\.? ?)?(1\.[123])?(?![.\d])(\+| ?(?:or|-or-)[ -]?(?:any )?later(?: version)?)?/g;
const address = /gnu\.org\/(?:copyleft|licenses)\/(?:old-licenses\/)?fdl(?:-(1\.[123]))?[^\s]*/g;

/** Finds the GNU Free Documentation License in a plain text, and returns the text without it. */
export function nameFreeDocumentation(plain: string): { licences: Licence[]; rest: string } {
  const licences: Licence[] = [];
  const keep = (version: string | undefined, later: string | undefined) => {
    licences.push(
      version === undefined ? 'GFDL' : `GFDL-${version}${later === undefined ? '' : '-or-later'}`,
    );
    return ' ';
  };
  const rest = plain
    .replace(address, (_, version?: string) => keep(version, undefined))
    .replace(mention, (_, version?: string, later?: string) => keep(version, later));
  return { licences: mostPrecise(licences), rest };
}

/** Address and name of one licence are one mention; the one that says the version counts. */
const mostPrecise = (licences: readonly Licence[]): Licence[] =>
  licences.length === 0
    ? []
    : [licences.reduce((one, other) => (other.length > one.length ? other : one))];
