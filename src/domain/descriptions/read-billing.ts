import { fold } from '../text/fold.ts';
import type { Evidence } from '../titles/evidence/evidence.ts';
import { nameLikeness } from '../titles/names/name-likeness.ts';
import { readSpeakerList } from '../titles/names/speaker-list.ts';
import { findAddresses, withoutAddresses } from './addresses.ts';
import type { DescribedSpeaker } from './described-talk.ts';
import type { OwnTitles } from './own-titles.ts';

const LABEL =
  /^[\s\p{P}\p{S}]{0,4}(?:\p{L}{2,20}\s?[/／ ]\s?)?(?:speakers?|presenters?|panell?ists?|moderat(?:ors?|ed by|ion)|hosted by|presented by|talk by|a talk by|keynote by|featured|featuring|guests?|lecturers?|instructors?|authors?|orador(?:a|es)?|ponentes?|expositora?s?|disertantes?|palestrantes?|referent(?:in|en)?|sprecher(?:in)?|vortragende[r]?|intervenante?s?|orateurs?|prelegen(?:t|tka|ci)|prowadząc[ay]|発表者|登壇者|講者|讲者|演讲者|主讲人|演讲嘉宾|嘉宾|讲师|발표자|연사)(?:\(s\)|\/s)?\s*(?:::?|：|[-–—]\s)\s*(?=\S)/iu;
/** A mark in the singular; `Speaker(s)` tells nothing. */
const OF_ONE =
  /\b(?:speaker|presenter|panell?ist|moderator|host|guest|lecturer|instructor|author|oradora?|ponente|expositora?|disertante|palestrante|referent(?:in)?|sprecherin|vortragender?|intervenante?|orateur|prelegent(?:ka)?|prowadząc[ay]|by|par|por|von|przez)\s*(?:::?|：|[-–—])?\s*$/iu;
const BY =
  /^[\s\p{P}\p{S}]{0,3}(?:by|par|por|von|przez|presented by|présenté par|presentado por|apresentado por)\s+(?=[\p{Lu}@])/iu;
const TALK_OF =
  /^(?:the\s+)?(?:keynote|talk|lightning talk|workshop|tutorial|presentation|charla|palestra|conferencia|plática|taller|vortrag|présentation|conférence|prelekcja|wykład)\s+(?:by|com (?:o|a|os|as)|com|do|da|de|del|de la|von|mit|par|por|con|d')\s+(\p{Lu}.*)$/iu;
const ABOUT = /,?\s+(?:sobre|about|on|over|über|zu|sur|at|en|na|no|o|during)\s+.*$|,\s.*$/iu;
const LONGEST = 260;
const SURE = 0.6;
const MOST_NAME_WORDS = 8;
/** Before many an address stands one word, which without a mark is nobody's name. */
const LONE_WORD = /^[\x21-\x7e]*$/;
/** A line of nothing but names bears no mark, so that they must be very likely. */
const SURE_ALONE = 0.85;

/** What a line bills, with how plainly: with a mark, or by names alone. */
export interface Billing {
  readonly speakers: readonly DescribedSpeaker[];
  readonly marked: boolean;
}

/** What stands behind the mark of a line, and whether more than names may follow. */
export interface MarkedLine {
  readonly said: string;
  readonly isTalkOf: boolean;
  /** Whether the mark says that one person is billed. */
  readonly isOne: boolean;
}

/** What a line's mark says it bills: “Speaker: …”, “By …”, “Keynote da …, sobre …”. Most lines bear none. */
export function markOf(line: string): MarkedLine | undefined {
  const mark = LABEL.exec(line) ?? BY.exec(line);
  if (mark)
    return { said: line.slice(mark[0].length), isTalkOf: false, isOne: OF_ONE.test(mark[0]) };
  const of = line.length > 200 ? undefined : TALK_OF.exec(line)?.[1];
  return of === undefined
    ? undefined
    : { said: of.replace(ABOUT, ''), isTalkOf: true, isOne: false };
}

/** Speakers that a line bills behind a mark: “Speaker: Ann Lee”, “By Ann Lee”, “Keynote da Ann Lee, sobre …”. */
export function markedBilling(
  { said, isTalkOf, isOne }: MarkedLine,
  titles: OwnTitles,
  known: Evidence,
): Billing | undefined {
  const evidence = isOne ? { ...known, billsOne: true } : known;
  if (!isTalkOf) {
    return (
      billing(said, evidence, SURE, true) ??
      billing(said.replace(/\.\s.*$/u, ''), evidence, SURE, true) ??
      (isOne ? billingOfOne(said, titles, evidence) : undefined) ??
      runOn(said, evidence) ??
      (titles.folded.includes(fold(said))
        ? { speakers: [{ name: said }], marked: true }
        : undefined)
    );
  }
  return billing(said, evidence, SURE, true);
}

/** “Ann Lee - Company” and “Ann Lee | Engineer at Company” behind a mark of one person; a title is no company. */
function billingOfOne(said: string, titles: OwnTitles, evidence: Evidence): Billing | undefined {
  const [, name = '', rest = ''] = /^(.{2,60}?)\s+[-–—|•]\s+(.{2,160})$/u.exec(said) ?? [];
  const one = name ? billing(name, evidence, SURE, true) : undefined;
  if (!one || one.speakers.length > 1 || one.speakers[0]?.affiliation !== undefined) return one;
  const isTitle = titles.folded.includes(fold(rest));
  const list = isTitle ? undefined : billing(`${name}, ${rest}`, evidence, SURE, true);
  return list?.speakers.length === 1 ? list : one;
}

/** Speakers of a line of nothing but names, with what they do. */
export function bareBilling(
  line: string,
  evidence: Evidence,
  sure = SURE_ALONE,
): Billing | undefined {
  if (/[.!?:]$/u.test(line) && !/\b(?:jr|sr|ph\.d)\.$/iu.test(line)) return undefined;
  return billing(line, evidence, sure, false);
}

/** “TITLE - Ann Lee, Company”: what follows the talk's own title in a line. */
export function billingAfterTitle(
  line: string,
  folded: string,
  titles: OwnTitles,
  evidence: Evidence,
): Billing | undefined {
  for (const begin of titles.folded) {
    if (begin.length < 6 || !folded.startsWith(`${begin} `)) continue;
    const rest = line.slice(lengthOf(line, begin));
    const parted = /^["”»'’)?!.…]*\s*(?:[-–—|•:,/]|\s(?:by|par|por|von)\s)\s*(.+)$/iu.exec(
      rest,
    )?.[1];
    if (parted === undefined) continue;
    const list = billing(parted, { ...evidence, billsCompanies: true }, 0.4, true);
    if (list) return list;
    const name = knownAtBegin(parted, evidence);
    if (name !== undefined)
      return { speakers: [{ name: parted.slice(0, lengthOf(parted, name)).trim() }], marked: true };
  }
  return undefined;
}

/** The longest name known with which a text begins and does not end, folded. */
function knownAtBegin(text: string, { people }: Evidence): string | undefined {
  const words = fold(text).split(' ', MOST_NAME_WORDS + 1);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    if (people.has(name)) return name;
  }
  return undefined;
}

/** “Ann Lee and Bob Ray, University of Elsewhere; Cleo Day, Company”, of any length. */
export function billingOfInstitutions(line: string, evidence: Evidence): Billing | undefined {
  if (
    line.length > 2000 ||
    !/,\s/u.test(line) ||
    /[.!?:]$|\b(?:is|are|was|will|we|this)\b/iu.test(line)
  )
    return undefined;
  const speakers = line.split(/\s*;\s*(?:and\s+)?/u).flatMap((group) => {
    const pieces = group.split(/,\s+(?:and\s+)?|\s+and\s+/u).filter(Boolean);
    const first = pieces.findIndex((piece) => !isPersonShaped(piece, evidence));
    const names = first < 0 ? pieces : pieces.slice(0, first);
    const last = names.at(-1);
    const at = last === undefined || first < 0 ? -1 : group.indexOf(last) + last.length;
    const affiliation = at < 0 ? '' : group.slice(at).replace(/^[,\s]+/u, '');
    return names.length === 0
      ? [undefined]
      : names.map((name) => ({ name, ...(affiliation && { affiliation }) }));
  });
  const sure = speakers.flatMap((speaker) => (speaker ? [speaker] : []));
  if (sure.length < 2 || sure.length < speakers.length) return undefined;
  const likely = sure.filter(({ name }) => nameLikeness(name, evidence) > 0.6).length;
  return likely * 3 >= sure.length ? { speakers: sure, marked: true } : undefined;
}

const INSTITUTION =
  /\b(?:universit|institut|college|school|center|centre|labs?\b|research|technolog|academy|inc\b|corporation|group|national|department|security|systems|software|foundation|hospital|cloud|state|tech\b|polytech)/iu;

function isPersonShaped(text: string, evidence: Evidence): boolean {
  if (INSTITUTION.test(text) || text.split(/\s+/u).length < 2) return false;
  if (
    !/^(?:\p{Lu}[\p{L}.'’-]*\s+|(?:de|da|van|von|der|den|del|la|el|bin)\s+){1,4}\p{Lu}[\p{L}.'’-]+$/u.test(
      text,
    )
  )
    return false;
  return nameLikeness(text, evidence) > 0.15;
}

/** “Ann Lee - Engineer at Company @ann”, where Ann Lee is somebody already known. */
export function billingWithRole(line: string, evidence: Evidence): Billing | undefined {
  const match = /^(\p{Lu}[^-–—|•:,(]{2,50}?)\s*(?:\s[-–—|•]\s|,\s)(.{3,200})$/u.exec(
    withoutAddresses(line),
  );
  const [, name, role] = match ?? [];
  if (name === undefined || role === undefined) return undefined;
  if (!name.includes(' ') || nameLikeness(name, evidence) < SURE_ALONE) return undefined;
  const at = /\b(?:at|@|chez|bei|en)\s+(\p{Lu}[^,&|@()]*?)\s*(?:[,.|(]|$)/u.exec(role)?.[1];
  return { speakers: [{ name: name.trim(), ...(at && { affiliation: at.trim() }) }], marked: true };
}

function billing(
  text: string,
  evidence: Evidence,
  sure: number,
  marked: boolean,
): Billing | undefined {
  if (!text || text.length > LONGEST) return undefined;
  const bare = findAddresses(text).length
    ? withoutAddresses(text).replace(/[\s([,:–—-]+$/u, '')
    : text;
  if (sure >= SURE_ALONE && LONE_WORD.test(bare) && !evidence.people.has(fold(bare)))
    return undefined;
  const list = readSpeakerList(
    bare.replace(/(?<=\p{Ll}{2})(?<!\b(?:inc|ltd|corp|co))\.$/iu, ''),
    evidence,
  );
  if (!list || list.likeness < sure) return undefined;
  if (list.speakers.some(({ name }) => !isName(name))) return undefined;
  return {
    speakers: list.speakers.map(({ name, affiliation }) => ({
      name,
      ...(affiliation !== undefined && { affiliation }),
    })),
    marked,
  };
}

/** “Ann Lee Bob Ray Cleo Day”: names of two words each with nothing between. */
function runOn(text: string, evidence: Evidence): Billing | undefined {
  const words = text.trim().split(/\s+/u);
  if (words.length < 4 || words.length % 2 === 1 || /[,;&]/u.test(text)) return undefined;
  const names = Array.from({ length: words.length / 2 }, (_, at) =>
    words.slice(at * 2, at * 2 + 2).join(' '),
  );
  const likely = names.every((name) => /^\p{Lu}\S* \p{Lu}/u.test(name));
  return likely && names.some((name) => nameLikeness(name, evidence) > SURE)
    ? { speakers: names.map((name) => ({ name })), marked: true }
    : undefined;
}

const isName = (name: string): boolean =>
  name.length > 1 && name.split(/\s+/u).length <= 6 && !/[/:!?]|\d{3}/u.test(name);

/** How much of a line folds to `begin`. */
function lengthOf(line: string, begin: string): number {
  let [low, high] = [0, line.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fold(line.slice(0, middle)).length < begin.length) low = middle + 1;
    else high = middle;
  }
  return low;
}
