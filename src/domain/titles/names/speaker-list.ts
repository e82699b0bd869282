import { companyLikeness, withoutJob } from './company-likeness.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { splitSpeakerItems, type SpeakerItem } from '../cut/speaker-items.ts';
import { classifyPieces, type Piece } from './speaker-pieces.ts';
import { readSpeakerName, type BilledSpeaker } from './speaker-name.ts';

const LONGEST_LIST = 300;
const MOST_SPEAKERS = 14;
const AND_OTHERS =
  /(?:[\s,]+(?:&|and|\+)\s+(?:co\.?|friends|others|more|family|team|guests?|panel(?:ists)?)|[\s,]+et al\.?)$/iu;

const CUT = /(?:\.{3}|…)$/u;

/** A text read as a list of speakers. */
export interface SpeakerList {
  readonly speakers: readonly BilledSpeaker[];
  /** How likely all of it is such a list, from 0 to 1. */
  readonly likeness: number;
  /** Whether a company or a job stands beside a name. */
  readonly hasCompany: boolean;
  /** Whether a piece could as well be a person as a company. */
  readonly unsure: boolean;
  /** Whether the list was cut and its last piece left out. */
  readonly cut: boolean;
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
  const cut = CUT.test(trimmed);
  const groups = withoutCut(splitSpeakerItems(trimmed.replace(AND_OTHERS, '')), cut);
  const here = billsCompany(groups, evidence) ? { ...evidence, billsCompanies: true } : evidence;
  for (const group of groups) {
    const pieces = classifyPieces(group, here);
    hasCompany ||= pieces.some((piece) => piece.role !== 'name');
    unsure ||= pieces.some((piece) => piece.sureness < 0.7);
    billed.push(...employ(pieces, evidence));
  }
  const speakers = withoutAliases(billed, trimmed);
  if (speakers.length === 0 || speakers.length > MOST_SPEAKERS) return undefined;
  if (speakers.some(({ likeness }) => likeness === 0)) return undefined;
  hasCompany ||= speakers.some((speaker) => speaker.affiliation !== undefined);
  return { speakers, likeness: likenessOf(speakers), hasCompany, unsure, cut };
}

/** What is left of a list that was cut: half a name or half a company is worse than none. */
function withoutCut(
  groups: readonly (readonly SpeakerItem[])[],
  cut: boolean,
): readonly (readonly SpeakerItem[])[] {
  if (!cut) return groups;
  const whole = [...groups.slice(0, -1), groups.at(-1)?.slice(0, -1) ?? []];
  return whole.filter((group) => group.length > 0);
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

/** Gives each company to the names before it that have none yet. */
function employ(pieces: readonly Piece[], evidence: Evidence): BilledSpeaker[] {
  const done: BilledSpeaker[] = [];
  let waiting: BilledSpeaker[] = [];
  for (const piece of pieces) {
    if (piece.role === 'name') {
      const speaker = readSpeakerName(piece.text, evidence);
      if (speaker.name) waiting.push(speaker);
    } else if (piece.role === 'company') {
      const affiliation = withoutJob(piece.text);
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
