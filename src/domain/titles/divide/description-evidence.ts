import { fold } from '../../text/fold.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { readSpeakerList, type SpeakerList } from '../names/speaker-list.ts';

const DESCRIPTION_LIMIT = 6_000;
/** What descriptions say of a speaker after the first name. */
const PRESENT = ['is', 'has', 'was', 'will', 'works', 'lives', 's'];
const BILLING =
  /^[\s\W]{0,4}(?:(?:speakers?|presenters?|panell?ists?|presented by|talk by|a talk by|hosts?|guests?|moderators?|with|by|発表者|登壇者|講者|演讲者|主讲人)\s*[:：,]\s*|by\s+)(?=\S)/iu;

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

const AGREES = 4;
const CONTRADICTS = 0.25;

/** What speakers that a description bills outright do to the odds of reading `names` in the title. */
export function billingFactor(names: readonly string[], billed: SpeakerList | undefined): number {
  if (!billed) return 1;
  const words = new Set(billed.speakers.flatMap(({ name }) => fold(name).split(' ')));
  const shared = names.some((name) =>
    fold(name)
      .split(' ')
      .some((word) => words.has(word)),
  );
  return shared ? AGREES : CONTRADICTS;
}
