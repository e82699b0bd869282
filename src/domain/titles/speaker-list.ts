import { companyLikeness, isCompanyEnding, isDivision, isRole } from './affiliation.ts';
import type { Evidence } from './evidence.ts';
import { nameLikeness } from './name-likeness.ts';
import { splitSpeakerItems, type SpeakerItem } from './speaker-items.ts';
import { readSpeakerName, type BilledSpeaker } from './speaker-name.ts';

const LONGEST_LIST = 300;
const MOST_SPEAKERS = 14;
const AND_OTHERS =
  /(?:[\s,]+(?:&|and|\+)\s+(?:co\.?|friends|others|more|family|team|guests?|panel(?:ists)?)|[\s,]+et al\.?)$/iu;

/** A text read as a list of speakers. */
export interface SpeakerList {
  readonly speakers: readonly BilledSpeaker[];
  /** How likely all of it is such a list, from 0 to 1. */
  readonly likeness: number;
  /** Whether a company or a job stands beside a name. */
  readonly hasCompany: boolean;
  /** Whether a piece could as well be a person as a company. */
  readonly unsure: boolean;
}

const GENERATION = /^(?:jr|sr|ii|iii|iv|ph\.?d|md|esq)\.?$/iu;

type Role = 'name' | 'company' | 'job';
interface Piece {
  text: string;
  readonly joined: SpeakerItem['joined'];
  role: Role;
  sureness: number;
}

/** Reads `A & B, Company; C, Job, Company` and its many relatives. Undefined where it cannot be one. */
export function readSpeakerList(text: string, evidence: Evidence): SpeakerList | undefined {
  const trimmed = text
    .trim()
    .replace(/^(?:by|with|feat\.?|ft\.?|featuring|presented by)[\s:]+/iu, '');
  if (!trimmed || trimmed.length > LONGEST_LIST) return undefined;
  const billed: BilledSpeaker[] = [];
  let hasCompany = false;
  let unsure = false;
  const groups = splitSpeakerItems(trimmed.replace(AND_OTHERS, ''));
  const here = billsCompany(groups, evidence) ? { ...evidence, billsCompanies: true } : evidence;
  for (const group of groups) {
    const pieces = classify(group, here);
    hasCompany ||= pieces.some((piece) => piece.role !== 'name');
    unsure ||= pieces.some((piece) => piece.sureness < 0.7);
    billed.push(...employ(pieces, evidence));
  }
  const speakers = withoutAliases(billed, trimmed);
  if (speakers.length === 0 || speakers.length > MOST_SPEAKERS) return undefined;
  if (speakers.some(({ likeness }) => likeness === 0)) return undefined;
  hasCompany ||= speakers.some((speaker) => speaker.affiliation !== undefined);
  return { speakers, likeness: likenessOf(speakers), hasCompany, unsure };
}

/** Whether some name of the list surely has its company: then the others likely have theirs. */
function billsCompany(groups: readonly (readonly SpeakerItem[])[], evidence: Evidence): boolean {
  return groups
    .flat()
    .some(({ joined, text }) => joined === 'comma' && companyLikeness(text, evidence) > 0.85);
}

function likenessOf(speakers: readonly BilledSpeaker[]): number {
  const least = Math.min(...speakers.map((speaker) => speaker.likeness));
  const most = Math.max(...speakers.map((speaker) => speaker.likeness));
  return least * 0.8 + most * 0.2 * Math.min(1, least * 3);
}

/** Says of each piece whether it is a name, a company or a job; joins what belongs to one company. */
function classify(items: readonly SpeakerItem[], evidence: Evidence): Piece[] {
  const pieces: Piece[] = [];
  items.forEach((item, i) => {
    const last = pieces.at(-1);
    if (last?.role === 'name' && item.joined === 'comma' && GENERATION.test(item.text)) {
      last.text += `, ${item.text}`;
      return;
    }
    if (last?.role === 'company' && item.joined === 'slash') {
      last.text += ` / ${item.text}`;
      return;
    }
    if (last && item.joined === 'comma' && isCompanyEnding(item.text)) {
      last.text += `, ${item.text}`;
      if (last.role === 'name' && pieces.length > 1) last.role = 'company';
      return;
    }
    if (last?.role === 'job' && item.joined === 'and' && isRole(item.text)) return;
    if (
      last?.role === 'company' &&
      item.joined === 'and' &&
      continuesCompany(item.text, items[i + 1], evidence)
    ) {
      last.text += ` & ${item.text}`;
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

function rolePlayed(
  item: SpeakerItem,
  last: Piece | undefined,
  next: SpeakerItem | undefined,
  evidence: Evidence,
): { role: Role; sureness: number } {
  if (item.joined !== 'comma') return { role: 'name', sureness: 1 };
  const employer = /^(.+?)\s+(?:at|@)\s+\S/u.exec(item.text)?.[1];
  if (employer !== undefined && isRole(employer)) return { role: 'company', sureness: 0.9 };
  if (isRole(item.text)) return { role: 'job', sureness: 0.9 };
  if (last?.role === 'job' && next?.joined === 'comma' && isDivision(item.text)) {
    return { role: 'job', sureness: 0.8 };
  }
  const bare = withoutEmployer(item.text);
  const name = nameLikeness(bare, evidence);
  const company =
    name > 0.85 ? companyLikeness(bare, evidence) : companyLikeness(item.text, evidence);
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
  return !/\s/u.test(text) && next?.joined !== 'comma' && nameLikeness(text, evidence) < 0.4;
}

/** Gives each company to the names before it that have none yet. */
function employ(pieces: readonly Piece[], evidence: Evidence): BilledSpeaker[] {
  const done: BilledSpeaker[] = [];
  let waiting: BilledSpeaker[] = [];
  for (const piece of pieces) {
    if (piece.role === 'name') {
      const speaker = readSpeakerName(piece.text, evidence);
      if (speaker.name) waiting.push(speaker);
    } else if (piece.role === 'company') {
      const affiliation = piece.text.replace(/^.*?\s(?:at|@)\s+(?=\S)/u, (before) =>
        isRole(before.replace(/\s(?:at|@)\s+$/u, '')) ? '' : before,
      );
      done.push(...waiting.map((speaker) => ({ affiliation, ...speaker })));
      waiting = [];
    }
  }
  return [...done, ...waiting];
}

/** `Full Name / handle` is one person billed twice: the likelier spelling stays. */
function withoutAliases(
  speakers: readonly BilledSpeaker[],
  text: string,
): readonly BilledSpeaker[] {
  if (!/\s[/／]\s/u.test(text) || speakers.length !== 2) return speakers;
  const [first, second] = speakers;
  if (!first || !second) return speakers;
  const bothFull = [first, second].every((one) => /\p{Ll}\s+\p{Lu}/u.test(one.name));
  if (bothFull || [first, second].every((one) => one.name.includes(' '))) return speakers;
  return [second.likeness > first.likeness ? second : first];
}
