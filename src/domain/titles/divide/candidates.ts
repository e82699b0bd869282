import type { Division } from './division.ts';
import { divideBeforeCompany, divideWithCompany, splitKnownCompany } from './company-segment.ts';
import { readEnclosed } from '../cut/enclosed.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { nameLikeness } from '../names/name-likeness.ts';
import { readPossessive } from './possessive.ts';
import { findSeparators, type Separator, type SeparatorKind } from '../cut/separators.ts';
import { splitSpeakerItems } from '../cut/speaker-items.ts';
import { readSpeakerList, type SpeakerList } from '../names/speaker-list.ts';
import { readUnseparatedNames } from './unseparated-names.ts';

const MOST_SEPARATORS = 16;
const DEPTH = 2;
const UNSEPARATED = 'nothing:right';
/** Nothing but the words tells such names from the title, so unknown words are none. */
const SURELY_NAMES = 0.92;
/** Separators that have names after them only. */
const ONE_SIDED = new Set<SeparatorKind>(['by', 'with', 'featuring', 'ellipsis', 'handle', 'kind']);
/** Separators that may as well be words of the title. */
const WORDS = new Set<SeparatorKind>(['with', 'on', 'kind', 'comma', 'sentence', 'tight-colon']);
/** Separators that names can stand between. */
const STRONG = new Set<SeparatorKind>(['dash', 'slash', 'pipe', 'bullet', 'colon']);

function isStrong({ kind }: Separator): boolean {
  return STRONG.has(kind);
}

/** A way to divide a title into speakers and the rest. */
export interface Candidate extends Division {
  readonly list: SpeakerList;
}

/** Every way to divide a title that leaves something readable as speakers and something as a title. */
export function listCandidates(body: string, evidence: Evidence): readonly Candidate[] {
  const separators = findSeparators(body).slice(-MOST_SEPARATORS);
  const divisions: readonly Division[] = [
    ...[...Map.groupBy(separators, ({ kind }) => kind)].flatMap(([kind, places]) =>
      divideAt(body, kind, places),
    ),
    ...divideBetween(body, separators),
    ...divideWithCompany(body, separators.filter(isStrong), evidence),
    ...divideBeforeCompany(body, separators.filter(isStrong), evidence),
    ...readEnclosed(body).map((enclosed) => ({ ...enclosed, depth: 1 })),
    ...divideByWords(body, separators),
    ...(separators.length === 0 ? [{ pattern: 'whole', title: body, names: body, depth: 1 }] : []),
  ];
  return divisions.flatMap((division) => {
    if (!/[\p{L}\p{N}]/u.test(division.title) || cutsList(division, evidence)) return [];
    const list = readSpeakerList(division.names, evidence);
    if (!list || (division.pattern === UNSEPARATED && list.likeness < SURELY_NAMES)) return [];
    const employed = list.speakers.some(({ affiliation }) => affiliation !== undefined);
    const behind = employed ? undefined : splitKnownCompany(division.title, evidence);
    const divided = { ...division, ...behind };
    return [{ ...divided, list: employAll(list, divided.company) }];
  });
}

/** The divisions that only the words show: `Ann Lee’s Talk on Tides`, `Tides for Developers Ann Lee`. */
function divideByWords(body: string, separators: readonly Separator[]): readonly Division[] {
  const possessive = readPossessive(body);
  const bare = separators.every(({ kind }) => WORDS.has(kind));
  const unseparated = bare ? readUnseparatedNames(body) : undefined;
  return [
    ...(possessive ? [{ pattern: 'talk-of:left', ...possessive, depth: 1 }] : []),
    ...(unseparated ? [{ pattern: UNSEPARATED, ...unseparated, depth: 1 }] : []),
  ];
}

function employAll(list: SpeakerList, affiliation: string | undefined): SpeakerList {
  if (affiliation === undefined) return list;
  const speakers = list.speakers.map((speaker) => ({ affiliation, ...speaker }));
  return { ...list, speakers, hasCompany: true, unsure: true };
}

/** The divisions at the outermost separators of a kind; "with" leaves the names in the title. */
function divideAt(
  body: string,
  kind: SeparatorKind,
  places: readonly Separator[],
): readonly Division[] {
  if (kind === 'on') return leftOf(body, kind, places);
  const right = places
    .toReversed()
    .slice(0, DEPTH)
    .map(({ start, end }, i) => ({
      pattern: `${kind}:right`,
      title: kind === 'with' ? body : body.slice(0, kind === 'sentence' ? start + 1 : start),
      ...(kind === 'with' && { bareTitle: body.slice(0, start) }),
      names: body.slice(end),
      depth: i + 1,
    }));
  if (ONE_SIDED.has(kind)) return right;
  return [...right, ...leftOf(body, kind, places)];
}

function leftOf(
  body: string,
  kind: SeparatorKind,
  places: readonly Separator[],
): readonly Division[] {
  return places.slice(0, DEPTH).map(({ start, end }, i) => ({
    pattern: `${kind}:left`,
    title: body.slice(end),
    names: body.slice(0, start),
    depth: i + 1,
  }));
}

/** The divisions that take the names from between two separators. */
function divideBetween(body: string, all: readonly Separator[]): readonly Division[] {
  const separators = all.filter(isStrong);
  return separators.flatMap((before, i) => {
    const after = separators[i + 1];
    if (!after || after.start <= before.end) return [];
    return {
      pattern: `${before.kind}:middle`,
      title: `${body.slice(0, before.start)} - ${body.slice(after.end)}`,
      names: body.slice(before.end, after.start),
      depth: 1,
    };
  });
}

/** Whether a comma stands between two names: dividing there would leave speakers in the title. */
function cutsList({ pattern, title }: Division, evidence: Evidence): boolean {
  if (!pattern.startsWith('comma')) return false;
  const items = splitSpeakerItems(title).flat();
  const next = pattern.endsWith('left') ? items[0] : items.at(-1);
  const name = next?.text.replace(/^(?:and|&)\s+|[:：].*$/gu, '') ?? '';
  return nameLikeness(name, evidence) > 0.75;
}
