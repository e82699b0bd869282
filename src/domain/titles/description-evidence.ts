import { fold } from '../text/fold.ts';
import type { Evidence } from './evidence.ts';
import { readSpeakerList, type SpeakerList } from './speaker-list.ts';

const DESCRIPTION_LIMIT = 6_000;
const LINE_LIMIT = 400;
/** How a line goes on after a title line that is short of a company or of more speakers. */
const GOES_ON = /^\s*(?:[,;&(]|and\s)/u;
const LEAST_HEAD = 12;
const CUT = /(?:\.{3}|…)/u;
/** What descriptions say of a speaker after the first name. */
const PRESENT = ['is', 'has', 'was', 'will', 'works', 'lives', 's'];
const BILLING =
  /^[\s\W]{0,4}(?:(?:speakers?|presenters?|panell?ists?|presented by|talk by|a talk by|hosts?|guests?|moderators?|with|by|発表者|登壇者|講者|演讲者|主讲人)\s*[:：,]\s*|by\s+)(?=\S)/iu;

/** The lines of a description worth reading, at most 6,000 characters of it. */
export function descriptionLines(description: string): readonly string[] {
  return description
    .slice(0, DESCRIPTION_LIMIT)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= LINE_LIMIT);
}

/**
 * The line of a description that repeats a cut or shortened title line in full. A cut title is known
 * by its dots; the line must begin with what stands before them and be longer. One that is not cut
 * must be gone on with: a company, more speakers.
 */
export function fullTitleLine(title: string, lines: readonly string[]): string | undefined {
  const cut = CUT.exec(title);
  const head = fold(cut ? title.slice(0, cut.index) : title);
  if (head.length < LEAST_HEAD) return undefined;
  const wanted = cut ? head.slice(0, -1) : head;
  const start = wanted.slice(0, 3);
  return lines.find((line) => {
    if (!fold(line.slice(0, 12)).startsWith(start)) return false;
    if (!cut && !GOES_ON.test(line.slice(title.length))) return false;
    const folded = fold(line);
    return folded.length > head.length + 1 && folded.startsWith(wanted) && !CUT.test(line);
  });
}

/** Speakers a description names outright: "By Ann Lee", "Speaker: Ann Lee", or nothing but names. */
export function billedInDescription(
  lines: readonly string[],
  evidence: Evidence,
): SpeakerList | undefined {
  const first = lines[0];
  for (const line of lines) {
    const billing = BILLING.exec(line);
    if (!billing) continue;
    const list = readSpeakerList(line.slice(billing[0].length), evidence);
    if (list && list.likeness > 0.6 && list.speakers.every(({ name }) => name.includes(' ')))
      return list;
  }
  if (first === undefined || lines.length > 3) return undefined;
  const list = readSpeakerList(first, evidence);
  return list && list.likeness > 0.85 ? list : undefined;
}

/** A description as `descriptionFactor` reads it, empty where there is none. */
export function foldDescription(description: string): string {
  return description && ` ${fold(description.slice(0, DESCRIPTION_LIMIT))} `;
}

/**
 * How much a folded description speaks for reading `names` as the speakers and `title` as the title, as
 * a factor on the odds: above 1 where it names them or begins with the title.
 */
export function descriptionFactor(names: readonly string[], title: string, text: string): number {
  if (!text) return 1;
  let factor = 1;
  const foldedTitle = fold(title);
  if (foldedTitle.length > 9 && text.startsWith(` ${foldedTitle} `)) factor *= 3;
  const name = fold(names[0] ?? '');
  const first = name.split(' ')[0] ?? '';
  if (!name.includes(' ')) return factor;
  if (text.includes(` ${name} `)) factor *= 2;
  if (first.length > 2 && PRESENT.some((verb) => text.includes(` ${first} ${verb} `))) factor *= 3;
  return factor;
}
