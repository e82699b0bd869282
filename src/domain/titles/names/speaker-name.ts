import { fold } from '../../text/fold.ts';
import { companyLikeness, isRole } from './company-likeness.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { nameLikeness } from './name-likeness.ts';

/** One speaker as a list bills them, with how likely the name is one. */
export interface BilledSpeaker {
  readonly name: string;
  readonly affiliation?: string;
  readonly likeness: number;
  /** What stands in brackets after the name, where it was not read as a company. */
  readonly aside?: string;
}

const HANDLE_LAST = /(?<=\S)\s+@[\p{L}\p{N}_.-]+$/u;
const GLUED_EMPLOYER = /(?<=\s\p{Lu}\p{Ll}+)@(?=\p{Lu}\p{Ll})/u;
const BRACKETED = /^(.*?\S)\s*[(（[［]([^()（）[\]]*)[)）\]］]\s*$/u;
const EMPLOYED = /^(.+?)\s+(?:from|at|of|@|for)\s+(.+)$/u;
const EASTERN_HONORIFIC =
  /(?<=[\p{Script=Han}\p{Script=Katakana}])\s*(?:氏|さん|様|先生|老师|老師)$/u;
const DEGREE = /,?\s+(?:ph\.?d|m\.?d|mba|msc|esq)\.?$/iu;
const LABEL_FIRST =
  /^(?:moderat(?:or|ors|ed by)|panell?ists?|speakers?|host(?:s|ed by)?|presenters?|featuring)(?:\s*[:：]\s*|\s+)(?=\S)/iu;
const TAG_FIRST = /^\s*(?:and\s+|&\s*)?(?:[[【(][^\])】]{0,30}[\])】]\s*)?/iu;
const SURROUNDING =
  /^[\s\p{Extended_Pictographic}\uFE0F"“”„«»*_~.:,;!-]+|[\s\p{Extended_Pictographic}\uFE0F"“”„«»*_~:,;!-]+$/gu;

/**
 * Reads one name with what stands around it: a handle or company in brackets, "from" a company, a
 * known company without its comma.
 */
export function readSpeakerName(text: string, evidence: Evidence): BilledSpeaker {
  let name = text
    .replace(TAG_FIRST, '')
    .replace(LABEL_FIRST, '')
    .replace(SURROUNDING, '')
    .replace(HANDLE_LAST, '')
    .replace(GLUED_EMPLOYER, ' @ ')
    .replace(/(?<=\p{Ll}{2})\.$/u, '');
  let affiliation: string | undefined;
  let aside: string | undefined;
  const bracket = BRACKETED.exec(name);
  if (bracket?.[1] !== undefined && bracket[2] !== undefined) {
    name = bracket[1];
    aside = bracket[2].trim();
    if (isEmployerOf(aside, name, evidence)) [name, aside, affiliation] = [aside, undefined, name];
    else if (isCompanyAside(aside, evidence)) affiliation = aside;
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
  name = name.replace(EASTERN_HONORIFIC, '').replace(DEGREE, '');
  const likeness = nameLikeness(plainName(name), evidence);
  return {
    name,
    likeness,
    ...(affiliation !== undefined && { affiliation }),
    ...(affiliation === undefined && aside !== undefined && { aside }),
  };
}

/** `Harbour Labs (Ann Lee)`: the company stands first. */
function isEmployerOf(inside: string, before: string, evidence: Evidence): boolean {
  if (nameLikeness(inside, evidence) < 0.9 || nameLikeness(before, evidence) > 0.5) return false;
  return companyLikeness(before, evidence) >= 0.8;
}

/** Brackets hold handles and nicknames, too: a company is an acronym, known, or usual here. */
function isCompanyAside(inside: string, evidence: Evidence): boolean {
  if (evidence.companies.has(fold(inside))) return true;
  if (evidence.bracketsCompanies) return /^[^@_]*\p{Lu}[^@_]*$/u.test(inside);
  return companyLikeness(inside, evidence) >= 0.95 && !/[\p{Ll}\d@]/u.test(inside);
}

/** `Masato "Mat" Otto, Jr.` is as much a name as `Masato Otto Jr.` */
function plainName(name: string): string {
  return name.replace(/\s["“”'‘’(][^"“”'‘’()]{1,20}["“”'‘’)]\s/u, ' ').replaceAll(', ', ' ');
}

function knownCompanyAtEnd(name: string, evidence: Evidence): number | undefined {
  if (evidence.companies.size === 0) return undefined;
  const words = [...name.matchAll(/\S+/gu)];
  for (let i = 2; i < words.length; i++) {
    const at = words[i]?.index ?? 0;
    if (evidence.companies.has(fold(name.slice(at)))) return at;
  }
  return undefined;
}
