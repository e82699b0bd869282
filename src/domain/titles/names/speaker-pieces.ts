import {
  companyLikeness,
  isCompanyEnding,
  isDivision,
  isRole,
  withoutJob,
} from './company-likeness.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { nameLikeness } from './name-likeness.ts';
import type { SpeakerItem } from '../cut/speaker-items.ts';

const GENERATION = /^(?:jr|sr|ii|iii|iv|ph\.?d|md|esq)\.?$/iu;

type Role = 'name' | 'company' | 'job';
/** A piece of a speaker list and the part it plays; `sureness` is from 0 to 1. */
export interface Piece {
  text: string;
  readonly joined: SpeakerItem['joined'];
  role: Role;
  sureness: number;
}

/** Says of each piece whether it is a name, a company or a job; joins what belongs to one company. */
export function classifyPieces(
  items: readonly SpeakerItem[],
  evidence: Evidence,
): readonly Piece[] {
  const pieces: Piece[] = [];
  items.forEach((item, i) => {
    const last = pieces.at(-1);
    if (last?.role === 'name' && item.joined === 'comma' && GENERATION.test(item.text)) {
      last.text += `, ${item.text}`;
      return;
    }
    if (last?.role === 'company' && item.joined === 'slash') {
      last.text += item.sign + item.text;
      return;
    }
    if (last && item.joined === 'comma' && isCompanyEnding(item.text)) {
      last.text += `, ${item.text}`;
      if (last.role === 'name' && pieces.length > 1) last.role = 'company';
      return;
    }
    if (last?.role === 'job' && item.joined === 'and' && isRole(item.text)) {
      const leads = rolePlayed({ ...item, joined: 'comma' }, last, items[i + 1], evidence);
      if (leads.role === 'company') pieces.push({ ...item, ...leads });
      return;
    }
    if (
      last?.role === 'company' &&
      item.joined === 'and' &&
      continuesCompany(item.text, items[i + 1], evidence)
    ) {
      last.text += item.sign + item.text;
      return;
    }
    if (last?.role === 'company' && pieces.at(-2)?.role === 'job' && item.joined === 'comma') {
      const again = rolePlayed(item, last, items[i + 1], evidence);
      if (again.role === 'company') {
        last.text = item.text;
        return;
      }
    }
    pieces.push({
      text: item.text,
      joined: item.joined,
      ...rolePlayed(item, last, items[i + 1], evidence),
    });
  });
  return pieces;
}

/** From this on a piece is a name also where one person is billed. */
const SURE_NAME = 0.9;

function rolePlayed(
  item: SpeakerItem,
  last: Piece | undefined,
  next: SpeakerItem | undefined,
  evidence: Evidence,
): { role: Role; sureness: number } {
  if (item.joined !== 'comma') return { role: 'name', sureness: 1 };
  if (withoutJob(item.text) !== item.text) return { role: 'company', sureness: 0.9 };
  if (isRole(item.text)) return { role: 'job', sureness: 0.9 };
  if (last?.role === 'job' && next?.joined === 'comma' && isDivision(item.text)) {
    return { role: 'job', sureness: 0.8 };
  }
  const bare = withoutEmployer(item.text);
  const name = nameLikeness(bare, evidence);
  const company =
    name > 0.85 ? companyLikeness(bare, evidence) : companyLikeness(item.text, evidence);
  const follows = last?.role === 'name' && last.joined !== 'comma';
  if (evidence.billsOne && follows && name < SURE_NAME) return { role: 'company', sureness: 0.8 };
  if (last?.role === 'name' && mayBeName(item, evidence) && next && mayBeName(next, evidence)) {
    return { role: 'name', sureness: 0.75 };
  }
  const employed = last?.role === 'job';
  const ends = next === undefined && last?.role === 'name' && last.joined !== 'comma';
  const listed = next?.joined === 'and' || last?.joined === 'comma' ? 1 : 0.8;
  const asCompany = Math.max(company, employed || (ends && evidence.billsCompanies) ? 0.9 : 0);
  const asName = name * (employed ? 0.4 : listed);
  const share = asCompany / (asCompany + asName + 0.01);
  return share >= 0.5
    ? { role: 'company', sureness: share }
    : { role: 'name', sureness: 1 - share };
}

/** After a company no name follows a comma: two pieces that read as names, in a row, are names. */
function mayBeName({ joined, text }: SpeakerItem, evidence: Evidence): boolean {
  if (joined !== 'comma' || isRole(text) || isCompanyEnding(text)) return false;
  return companyLikeness(text, evidence) < 0.75 && nameLikeness(text, evidence) > 0.6;
}

/** "Ann Lee (Tidewater)" and "Ann Lee from Tidewater" as "Ann Lee"; one word alone is no name. */
function withoutEmployer(text: string): string {
  const bare = text.replace(/\s*[(（［[@].*$|\s+(?:from|at|of)\s.*$/u, '');
  return bare.includes(' ') ? bare : text;
}

/** "Procter & Gamble": one more word that no name or list goes on from. */
function continuesCompany(
  text: string,
  next: SpeakerItem | undefined,
  evidence: Evidence,
): boolean {
  if (isCompanyEnding(text.split(/\s/u).at(-1) ?? '')) return true;
  return !/\s/u.test(text) && next?.joined !== 'comma' && nameLikeness(text, evidence) < 0.4;
}
