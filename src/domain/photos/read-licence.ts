import { LICENCES, type Licence } from '../schema/licence.ts';

const deed = /creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]{1,12})\/(\d\.\d)/i;
const short = /\bCC[ -](BY(?:-(?:NC-SA|NC|SA|ND))?)[ -](\d\.\d)\b/i;

/**
 * The licence that texts of a file name: the address of a Creative Commons deed, its short name, or the words
 * “all rights reserved”. The first text that names one decides; undefined where none does or the archive does
 * not know it.
 */
export function readLicence(texts: readonly (string | undefined)[]): Licence | undefined {
  for (const text of texts) {
    if (text === undefined) continue;
    const bounded = text.slice(0, 2_000);
    const named = deed.exec(bounded) ?? short.exec(bounded);
    if (named) return known(named[1] ?? '', named[2] ?? '');
    if (/\bCC0\b/i.test(bounded)) return 'CC0-1.0';
    if (/\ball rights reserved\b/i.test(bounded)) return 'all-rights-reserved';
  }
  return undefined;
}

function known(kind: string, version: string): Licence | undefined {
  const id = kind.toLowerCase() === 'zero' ? 'CC0-1.0' : `CC-${kind.toUpperCase()}-${version}`;
  return id in LICENCES ? (id as Licence) : undefined;
}
