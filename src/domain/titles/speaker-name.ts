import { fold } from '../text/fold.ts';
import { companyLikeness, isRole } from './affiliation.ts';
import type { Evidence } from './evidence.ts';
import { nameLikeness } from './name-likeness.ts';

/** One speaker as a list bills them, with how likely the name is one. */
export interface BilledSpeaker {
  readonly name: string;
  readonly affiliation?: string;
  readonly likeness: number;
}

const BRACKETED = /^(.*?\S)\s*[(（[［]([^()（）[\]]*)[)）\]］]\s*$/u;
const EMPLOYED = /^(.+?)\s+(?:from|at|of|@|for)\s+(.+)$/u;
const TAG_FIRST = /^\s*(?:and\s+|&\s*)?(?:[[【(][^\])】]{0,30}[\])】]\s*)?/iu;
const SURROUNDING = /^[\s"“”„«»*_~.:,;!-]+|[\s"“”„«»*_~:,;!-]+$/gu;

/**
 * Reads one name with what stands around it: a handle or company in brackets, "from" a company, a
 * known company without its comma.
 */
export function readSpeakerName(text: string, evidence: Evidence): BilledSpeaker {
  let name = text
    .replace(TAG_FIRST, '')
    .replace(SURROUNDING, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '');
  let affiliation: string | undefined;
  const bracket = BRACKETED.exec(name);
  if (bracket?.[1] !== undefined && bracket[2] !== undefined) {
    const inside = bracket[2].trim();
    name = bracket[1];
    const company = companyLikeness(inside, evidence) >= 0.95 && !/[\p{Ll}\d@]/u.test(inside);
    if (company || evidence.companies.has(fold(inside))) affiliation = inside;
  }
  const employed = EMPLOYED.exec(name);
  if (
    employed?.[1] !== undefined &&
    employed[2] !== undefined &&
    !evidence.people.has(fold(name))
  ) {
    const before = nameLikeness(employed[1], evidence);
    if (before > 0.5 && !isRole(employed[1])) {
      name = employed[1];
      affiliation = employed[2];
    }
  }
  const cut = affiliation === undefined ? knownCompanyAtEnd(name, evidence) : undefined;
  if (cut !== undefined) {
    affiliation = name.slice(cut).trim();
    name = name.slice(0, cut).trim();
  }
  const likeness = nameLikeness(withoutNickname(name), evidence);
  return affiliation === undefined ? { name, likeness } : { name, affiliation, likeness };
}

/** `Masato "Mat" Otto` is as much a name as `Masato Otto`. */
function withoutNickname(name: string): string {
  return name.replace(/\s["“”'‘’(][^"“”'‘’()]{1,20}["“”'‘’)]\s/u, ' ');
}

function knownCompanyAtEnd(name: string, evidence: Evidence): number | undefined {
  const words = [...name.matchAll(/\S+/gu)];
  for (let i = 2; i < words.length; i++) {
    const at = words[i]?.index ?? 0;
    if (evidence.companies.has(fold(name.slice(at)))) return at;
  }
  return undefined;
}
