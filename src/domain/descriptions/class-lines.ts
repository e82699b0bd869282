import { fold } from '../text/fold.ts';
import type { Evidence } from '../titles/evidence/evidence.ts';
import { withMoreNames } from '../titles/evidence/known-names.ts';
import { findAddresses } from './addresses.ts';
import { beginsBiography, speaksOf, waysToCall } from './biography.ts';
import { isAdvert, isFact, isTimed, saysWhereRecorded } from './boilerplate-shapes.ts';
import type { DescribedSpeaker } from './described-talk.ts';
import {
  bareBilling,
  billingAfterTitle,
  billingOfInstitutions,
  billingWithRole,
  markedBilling,
  markOf,
  type MarkedLine,
} from './read-billing.ts';
import { nameOfLife } from './name-of-life.ts';
import { isCalled, isLinks, isNearly } from './line-likeness.ts';
import type { OwnTitles } from './own-titles.ts';
import type { Repeated } from './repeated-lines.ts';
import { isRule, sectionOf, type Section } from './section-heading.ts';

/** A line with what it is. */
export interface ClassedLine {
  readonly text: string;
  readonly is:
    | 'blank'
    | 'rule'
    | 'heading'
    | 'prose'
    | 'biography'
    | 'billing'
    | 'links'
    | 'chapter'
    | 'tags'
    | 'title'
    | 'fact'
    | 'boilerplate'
    | 'name';
  readonly section: Section | undefined;
  readonly speakers?: readonly DescribedSpeaker[];
}

export interface ClassContext {
  readonly titles: OwnTitles;
  readonly titleSpeakers: readonly string[];
  readonly evidence: Evidence;
  readonly repeated: Repeated;
  /** Whether a line, folded, says the event's name and little more. */
  readonly isEvent: (folded: string) => boolean;
  /** Where this playlist's descriptions have a line of names: at their beginning, their end. */
  readonly namesStand: { readonly first: boolean; readonly last: boolean };
}

interface Context extends ClassContext {
  /** The speakers of the title, folded. */
  readonly foldedSpeakers: readonly string[];
}

/** Ends of a section where no heading follows: a paragraph longer than this. */
const LONG_PROSE = 120;

/** No title is longer, nor asks anybody more of a line than whether it begins with one. */
const LONGEST_FOLDED = 300;

/** What each line of a description is, by its shape, its section, and what repeats over the playlist. */
export function classLines(lines: readonly string[], given: ClassContext): ClassedLine[] {
  const marks = lines.map((line) => markedLine(line, given));
  const context = withPeople(given, marks);
  const called = new Set(waysToCall(context.titleSpeakers));
  const state: State = { section: undefined, inBiography: false, called };
  const filled = lines.flatMap((line, index) => (line ? [index] : []));
  const [firstAt, lastAt] = [filled[0], filled.at(-1)];
  return lines.map((text, index) => {
    if (!text) return { text, is: 'blank', section: state.section };
    const place: Place = {
      folded: fold(text.length > LONGEST_FOLDED ? text.slice(0, LONGEST_FOLDED) : text),
      mark: marks[index],
      before: lines[index - 1] ?? '',
      after: lines[index + 1] ?? '',
      first: index === firstAt,
      last: index === lastAt,
    };
    const { is, speakers } = classLine(text, place, state, context);
    for (const name of waysToCall((speakers ?? []).map(({ name }) => name))) called.add(name);
    return { text, is, section: state.section, ...(speakers && { speakers }) };
  });
}

interface State {
  section: Section | undefined;
  inBiography: boolean;
  readonly called: ReadonlySet<string>;
}

interface Place {
  /** The line itself, folded; the beginning of a long one. */
  readonly folded: string;
  readonly mark: Marked | undefined;
  readonly before: string;
  readonly after: string;
  readonly first: boolean;
  readonly last: boolean;
}

type Class = Pick<ClassedLine, 'is' | 'speakers'>;

/** A line that bears a mark, with whom it bills as far as is known before all lines are read. */
interface Marked extends MarkedLine {
  readonly speakers?: readonly DescribedSpeaker[];
}

function markedLine(line: string, { titles, evidence }: ClassContext): Marked | undefined {
  const mark = line ? markOf(line) : undefined;
  const speakers = mark && markedBilling(mark, titles, evidence)?.speakers;
  return mark && { ...mark, ...(speakers && { speakers }) };
}

/** The names a description's marks bill are people wherever they stand in it. */
function withPeople(given: ClassContext, marks: readonly (Marked | undefined)[]): Context {
  const billed = marks.flatMap((mark) => mark?.speakers ?? []);
  const names = new Set([...given.titleSpeakers, ...billed.map(({ name }) => name)]);
  const titleSpeakers = [...names];
  const foldedSpeakers = titleSpeakers.map(fold);
  const people = withMoreNames(given.evidence.people, new Set(foldedSpeakers));
  const evidence = { ...given.evidence, people };
  return { ...given, titleSpeakers, foldedSpeakers, evidence };
}

function classLine(text: string, place: Place, state: State, context: Context): Class {
  if (isRule(text)) {
    if (state.section !== 'biography') state.section = undefined;
    state.inBiography = false;
    return { is: 'rule' };
  }
  const isTitle = context.titles.folded.includes(place.folded);
  const named = isTitle ? undefined : headingWithName(text, context.evidence);
  if (named) {
    state.section = 'biography';
    state.inBiography = true;
    return { is: 'billing', speakers: named };
  }
  const opened = isTitle ? undefined : sectionOf(text, place.folded);
  if (opened) {
    state.section = opened;
    state.inBiography = opened === 'biography';
    return { is: 'heading' };
  }
  if (/^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u.test(text)) return { is: 'tags' };
  if (isTimed(text)) return { is: 'chapter' };
  return (
    billedIn(text, place, isTitle, state, context) ??
    beside(text, place, state, context) ??
    told(text, place, state, context)
  );
}

/** “About the speaker - Ann Lee”. */
function headingWithName(
  text: string,
  evidence: Evidence,
): readonly DescribedSpeaker[] | undefined {
  const [, heading = '', name = ''] = /^(.{3,40}?)\s*(?:[:：]|\s[-–—])\s*(\S.*)$/u.exec(text) ?? [];
  return name && sectionOf(heading) === 'biography'
    ? bareBilling(name.replace(/[^\p{L}.]+$/u, ''), evidence, 0.3)?.speakers
    : undefined;
}

/** A line that bills somebody, or says the title. */
function billedIn(
  text: string,
  place: Place,
  isTitle: boolean,
  { section, called }: State,
  { titles, foldedSpeakers, evidence, repeated, namesStand }: Context,
): Class | undefined {
  const bill = (speakers: readonly DescribedSpeaker[]): Class => ({ is: 'billing', speakers });
  const { mark } = place;
  const marked = mark && (mark.speakers ?? markedBilling(mark, titles, evidence)?.speakers);
  if (marked) return bill(marked);
  const isKnown = ({ name }: DescribedSpeaker) => foldedSpeakers.includes(fold(name));
  const after = billingAfterTitle(text, place.folded, titles, evidence);
  if (after) return bill(after.speakers);
  if (isTitle && !(place.first && namesStand.first)) {
    const list = bareBilling(text, evidence, 0.5);
    return list?.speakers.every(isKnown) ? bill(list.speakers) : { is: 'title' };
  }
  if (!place.before && !place.after) {
    if (isNearly(text, place.folded, titles)) return { is: 'title' };
    const list = repeated.line(text) ? undefined : billingOfInstitutions(text, evidence);
    if (list) return bill(list.speakers);
  }
  if (text.length >= 140) return undefined;
  const mayNameKnown = foldedSpeakers.some((name) => place.folded.includes(name));
  if (
    (section === 'speakers' || (section !== 'other' && mayNameKnown)) &&
    /\s[-–—|•]\s|,\s/u.test(text)
  ) {
    const role = billingWithRole(text, evidence);
    if (role && (section === 'speakers' || role.speakers.some(isKnown))) return bill(role.speakers);
  }
  if (section !== 'other' && !repeated.line(text)) {
    const usual = (place.first && namesStand.first) || (place.last && namesStand.last);
    const apart = !place.before && !place.after;
    const leads = place.first && (!place.after || findAddresses(place.after).length > 0);
    const fits = usual || apart || leads || section === 'speakers';
    const list =
      fits || mayNameKnown ? bareBilling(text, evidence, usual ? 0.2 : undefined) : undefined;
    if (list && (fits || list.speakers.every(isKnown))) return bill(list.speakers);
  }
  if (isTitle) return { is: 'title' };
  return isCalled(text, place.folded, called) ? { is: 'name' } : undefined;
}

/** A line of addresses, of what repeats, or of the event. */
function beside(
  text: string,
  place: Place,
  state: State,
  { repeated, isEvent }: ClassContext,
): Class | undefined {
  if (isLinks(text)) return { is: 'links' };
  if (/^[-*•]\s/u.test(text) && text.length < 80 && isLinks(place.before)) return { is: 'links' };
  if (repeated.line(text)) {
    state.inBiography = false;
    return { is: 'boilerplate' };
  }
  if (isFact(text)) return { is: 'fact' };
  return text.length < 120 && isEvent(place.folded) ? { is: 'boilerplate' } : undefined;
}

/** A line that tells something: of the talk, or of a life. */
function told(text: string, { before }: Place, state: State, context: ClassContext): Class {
  const { called } = state;
  const begins = beginsBiography(text, called);
  const inSection = state.section === 'biography';
  const goesOn = state.inBiography && (before !== '' || speaksOf(text, called));
  if (inSection || begins || goesOn) {
    const fresh = !state.inBiography || begins;
    state.inBiography = true;
    const name = nameOfLife(text, fresh || inSection, context);
    return name === undefined ? { is: 'biography' } : { is: 'biography', speakers: [{ name }] };
  }
  state.inBiography = false;
  if (saysWhereRecorded(text) || isAdvert(text)) return { is: 'boilerplate' };
  if (state.section !== 'abstract' && !before && text.length > LONG_PROSE)
    state.section = undefined;
  return { is: 'prose' };
}
