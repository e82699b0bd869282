import { fold } from '../../text/fold.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { COMPANY_WORDS, LEGAL_FORMS } from '../words/company-words.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { DIVISION_WORDS, ROLE_WORDS } from '../words/role-words.ts';

const LINKING = new Set(['of', 'for', 'at', 'and', 'in', 'the', 'de', 'to', 'on']);
const DOMAIN = /[\p{L}\p{N}]\.\p{Ll}{2,6}$/u;
const ACRONYM = /^[\p{Lu}\p{N}&+.-]{2,7}$/u;
const PART_OF = /^(?:now )?(?:a |an )?(?:part of|[\p{L}.]+ company|[\p{L}]+ subsidiary)\b/iu;

/** Whether the text says what somebody does: "Founder", "VP of Developer Programs". */
export function isRole(text: string): boolean {
  const words = fold(text.replace(/[-–]/g, ' ')).split(' ');
  const last = words.at(-1) ?? '';
  if (ROLE_WORDS.has(last)) return true;
  return words.some((word, i) => {
    const next = words[i + 1] ?? '';
    return ROLE_WORDS.has(word) && (LINKING.has(next) || (i === 0 && DIVISION_WORDS.has(last)));
  });
}

/** Of such a job the place is told by “of”: “CEO of Tidewater”, and not “Head of Data”. */
const LEADS = /^(?:(?:co-?)?founder|ceo|cto|cfo|coo|cio|owner|president)\s+of\s+(?=\p{Lu})/iu;

/** Where somebody works, of a text that tells the job before it: “Engineer at Tidewater”. Else the text itself. */
export function withoutJob(text: string): string {
  const [before, job] = /^(.*?)\s+(?:at|@)\s+(?=\S)/u.exec(text) ?? [];
  return before !== undefined && job !== undefined && isRole(job)
    ? text.slice(before.length)
    : text.replace(LEADS, '');
}

/** Whether the text names a part of a company: "Global Engineering", "APAC". */
export function isDivision(text: string): boolean {
  return fold(text)
    .split(' ')
    .every((word) => DIVISION_WORDS.has(word) || LINKING.has(word));
}

/** Whether the text ends a company's name after its comma: "Inc.", "Co., Ltd", "now part of X". */
export function isCompanyEnding(text: string): boolean {
  const bare = fold(text.replace(/\./g, ''));
  return LEGAL_FORMS.has(bare) || PART_OF.test(text);
}

/** How likely the text is a company rather than a person, from 0 to 1. */
export function companyLikeness(text: string, evidence: Evidence): number {
  const folded = fold(text);
  const words = folded.split(' ');
  if (!folded) return 0;
  if (evidence.companies.has(folded)) return 0.97;
  if (evidence.people.has(folded)) return 0.03;
  if (/\s(?:at|@)\s/u.test(text) || DOMAIN.test(text) || ACRONYM.test(text)) return 0.95;
  if (LEGAL_FORMS.has(fold((text.split(/\s/).at(-1) ?? '').replace(/\./g, '')))) return 0.95;
  if (words.some((word) => COMPANY_WORDS.has(word))) return 0.9;
  const given = GIVEN_NAMES.has(words[0] ?? '') || GIVEN_NAMES.has(words[1] ?? '');
  if (/^\p{Lu}\p{Ll}+\s\p{Lu}\.?$/u.test(text)) return 0.1;
  if (words.length > 1 && evidence.companies.has(words[0] ?? '')) return 0.9;
  if (words.length === 1) return given || /^\p{Ll}/u.test(text) ? 0.5 : 0.9;
  if (words.length > 4) return 0.85;
  if (given) return 0.12;
  if (words.some((word) => COMMON_WORDS.has(word))) return 0.8;
  if (/\p{Ll}\p{Lu}|^\p{Lu}{2,}/u.test(text)) return 0.85;
  return evidence.billsCompanies ? 0.7 : 0.4;
}
