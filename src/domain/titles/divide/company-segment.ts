import { fold } from '../../text/fold.ts';
import { companyLikeness } from '../names/company-likeness.ts';
import type { Division } from './division.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isTopicWord } from '../names/name-word-factor.ts';
import type { Separator } from '../cut/separators.ts';

const LIKELY = 0.8;
/** A dash behind a title mostly begins a subtitle, so a company has to look more like one there. */
const SURELY = 0.9;
const MOST_WORDS = 5;

/**
 * The division that takes a name and a company in a segment of its own, `Title | Name | Company`, where
 * the company reads as one; at most one.
 */
export function divideWithCompany(
  body: string,
  separators: readonly Separator[],
  evidence: Evidence,
): readonly Division[] {
  const [before, after] = separators.slice(-2);
  if (!before || before.kind !== after?.kind || before.kind === 'colon') return [];
  const company = body.slice(after.end).trim();
  if (!isCompanySegment(company, evidence)) return [];
  const pattern = `${before.kind}:name+company`;
  const names = body.slice(before.end, after.start);
  return [{ pattern, title: body.slice(0, before.start), names, company, depth: 1 }];
}

/**
 * The division that takes the names from the front and a company from behind the title, `Name - Title |
 * Company`, where the company reads as one; at most one.
 */
export function divideBeforeCompany(
  body: string,
  separators: readonly Separator[],
  evidence: Evidence,
): readonly Division[] {
  const first = separators[0];
  const last = separators.at(-1);
  if (!first || !last || last.start <= first.end) return [];
  if (last.kind !== 'dash' && last.kind !== 'pipe') return [];
  const company = body.slice(last.end).trim();
  const mayBeSubtitle = last.kind === 'dash';
  if (!isCompanySegment(company, evidence, mayBeSubtitle ? SURELY : LIKELY)) return [];
  const pattern = `${last.kind}:around`;
  const title = body.slice(first.end, last.start);
  return [{ pattern, title, names: body.slice(0, first.start), company, depth: 1 }];
}

const BEHIND = /^(.*\S)(?:,\s+|\s+[-–—|]\s+|\s*[(（])([^,()（）|]{2,40})[)）]?$/u;

/** A title and the company behind it, `Tides, Harbour Labs` or `Tides (Harbour Labs)`, where it is a known one. */
export function splitKnownCompany(
  title: string,
  { companies }: Evidence,
): { title: string; company: string } | undefined {
  const [, bare, company] = BEHIND.exec(title) ?? [];
  if (bare === undefined || company === undefined) return undefined;
  return companies.has(fold(company)) ? { title: bare, company: company.trim() } : undefined;
}

function isCompanySegment(text: string, evidence: Evidence, least = LIKELY): boolean {
  const words = fold(text).split(' ');
  if (words.length > MOST_WORDS || /[,;:?!"]/u.test(text) || words.every(isTopicWord)) return false;
  return companyLikeness(text, evidence) >= least;
}
