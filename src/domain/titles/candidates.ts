import type { Evidence } from './evidence.ts';
import { findSeparators, type Separator, type SeparatorKind } from './separators.ts';
import { nameLikeness } from './name-likeness.ts';
import { splitSpeakerItems } from './speaker-items.ts';
import { readSpeakerList, type SpeakerList } from './speaker-list.ts';

const MOST_SEPARATORS = 16;
const DEPTH = 2;

/** One way to divide a title into speakers and the rest. */
export interface Candidate {
  /** What this way has in common with other titles: the separator and the side of the names. */
  readonly pattern: string;
  readonly title: string;
  readonly list: SpeakerList;
  /** How far from the edge the separator stands among its kind: 1 at the edge. */
  readonly depth: number;
}

/** Every way to divide a title that leaves something readable as speakers and something as a title. */
export function listCandidates(body: string, evidence: Evidence): readonly Candidate[] {
  const separators = findSeparators(body).slice(-MOST_SEPARATORS);
  const candidates: Candidate[] = [];
  const add = (pattern: string, names: string, title: string, depth: number) => {
    const list = /[\p{L}\p{N}]/u.test(title) ? readSpeakerList(names, evidence) : undefined;
    if (list && !(pattern.startsWith('comma') && cutsList(title, pattern, evidence)))
      candidates.push({ pattern, title, list, depth });
  };
  for (const [kind, places] of Map.groupBy(separators, ({ kind }) => kind)) {
    places
      .toReversed()
      .slice(0, DEPTH)
      .forEach((place, i) => {
        const title = kind === 'with' ? body : body.slice(0, place.start);
        add(`${kind}:right`, body.slice(place.end), title, i + 1);
      });
    if (
      kind === 'by' ||
      kind === 'with' ||
      kind === 'ellipsis' ||
      kind === 'handle' ||
      kind === 'kind'
    )
      continue;
    places.slice(0, DEPTH).forEach((place, i) => {
      add(`${kind}:left`, body.slice(0, place.start), body.slice(place.end), i + 1);
    });
  }
  if (separators.length === 0) add('whole', body, body, 1);
  for (const [before, after] of neighbours(separators)) {
    const title = `${body.slice(0, before.start)} - ${body.slice(after.end)}`;
    add(`${before.kind}:middle`, body.slice(before.end, after.start), title, 1);
  }
  return candidates;
}

const STRONG = new Set<SeparatorKind>(['dash', 'slash', 'pipe', 'bullet', 'colon']);

/** Places next to each other that a name could stand between. */
function neighbours(all: readonly Separator[]): readonly (readonly [Separator, Separator])[] {
  const separators = all.filter(({ kind }) => STRONG.has(kind));
  return separators.flatMap((before, i) => {
    const after = separators[i + 1];
    return after && after.start > before.end ? [[before, after] as const] : [];
  });
}

/** Whether a comma stands between two names: dividing there would leave speakers in the title. */
function cutsList(title: string, pattern: string, evidence: Evidence): boolean {
  const items = splitSpeakerItems(title).flat();
  const next = pattern.endsWith('left') ? items[0] : items.at(-1);
  const name = next?.text.replace(/[:：].*$/u, '') ?? '';
  return nameLikeness(name, evidence) > 0.75;
}
