import type { CueNumbers } from './cue-numbers.ts';
import type { ClauseCues } from './moment-lists.ts';
import { holds, intersect, type CueList } from './postings.ts';

/** A cue that answers a query: alone, with the cue after it, or only as part of a talk that does. */
export interface RankedCue {
  readonly cue: number;
  readonly record: number;
  readonly nearness: 'cue' | 'neighbours' | 'talk';
}

/** Cues of one talk that come before the first cues of others. */
const togetherPerTalk = 3;

/**
 * Orders cues: those that hold everything asked for, then pairs of neighbours that do, then talks that do.
 * Cues in which the words typed were said come before those with other spellings of the glossary.
 * Among equals talks with more such cues come first, but none fills the list while others wait.
 */
export function rankMoments(
  clauses: readonly ClauseCues[],
  numbers: CueNumbers,
  admits: (record: number) => boolean,
  enough: number,
): RankedCue[] {
  const place = (nearness: RankedCue['nearness']) => (cue: number) => ({
    cue,
    record: numbers.recordOf(cue),
    nearness,
  });
  const admitted = ({ record }: RankedCue) => admits(record);
  const [first, ...others] = clauses.map(({ cues }) => cues);
  if (!first) return [];
  const whole = others.reduce(intersect, first);
  const typed = clauses.map((clause) => clause.typed).reduce(intersect);
  const asCues = (cues: CueList) => spread(Array.from(cues, place('cue')).filter(admitted));
  const ranked = asCues(typed);
  if (typed.length < whole.length)
    ranked.push(...asCues(whole.filter((cue) => !holds(typed, cue))));
  if (ranked.length >= enough) return ranked;
  const near = Array.from(findNeighbours(clauses, whole, numbers), place('neighbours'));
  ranked.push(...spread(near.filter(admitted)));
  if (ranked.length >= enough || clauses.length === 1) return ranked;
  const known = new Set(ranked.map(({ record }) => record));
  const rest = findTalks(clauses, numbers).map(place('talk'));
  ranked.push(...rest.filter((cue) => admitted(cue) && !known.has(cue.record)));
  return ranked;
}

/** Cues that answer everything together with the next cue of their talk, but neither alone. */
function findNeighbours(
  clauses: readonly ClauseCues[],
  whole: CueList,
  numbers: CueNumbers,
): Set<number> {
  const rarest = clauses.reduce((one, other) => (size(other) < size(one) ? other : one));
  const found = new Set<number>();
  const answered = (cue: number) =>
    clauses.every(
      ({ cues, split }) => holds(cues, cue) || holds(cues, cue + 1) || holds(split, cue),
    );
  const consider = (cue: number) => {
    if (cue < 0 || holds(whole, cue) || holds(whole, cue + 1)) return;
    if (answered(cue) && numbers.goesOn(cue)) found.add(cue);
  };
  if (clauses.length > 1) {
    for (const cue of rarest.cues) {
      consider(cue - 1);
      consider(cue);
    }
  }
  for (const cue of rarest.split) consider(cue);
  return found;
}

/** For each talk in which everything was said somewhere, the first cue with the rarest part of it. */
function findTalks(clauses: readonly ClauseCues[], numbers: CueNumbers): number[] {
  const rarest = clauses.reduce((one, other) => (size(other) < size(one) ? other : one));
  const talksOf = ({ cues }: ClauseCues) => {
    const firsts = new Map<number, number>();
    for (const cue of cues) {
      const transcript = numbers.transcriptOf(cue);
      if (!firsts.has(transcript)) firsts.set(transcript, cue);
    }
    return firsts;
  };
  const candidates = talksOf(rarest);
  for (const clause of clauses) {
    if (clause === rarest) continue;
    const talks = talksOf(clause);
    for (const transcript of candidates.keys()) {
      if (!talks.has(transcript)) candidates.delete(transcript);
    }
  }
  return [...candidates.values()];
}

function size({ cues, split }: ClauseCues): number {
  return cues.length + split.length;
}

/** A few cues of each talk in turn, the talks with the most cues first. */
function spread(cues: readonly RankedCue[]): RankedCue[] {
  const byTalk = new Map<number, RankedCue[]>();
  for (const cue of cues) {
    const own = byTalk.get(cue.record);
    if (own) own.push(cue);
    else byTalk.set(cue.record, [cue]);
  }
  const talks = [...byTalk.values()].sort((one, other) => other.length - one.length);
  const ordered: RankedCue[] = [];
  for (let from = 0; ordered.length < cues.length; from += togetherPerTalk) {
    for (const own of talks) ordered.push(...own.slice(from, from + togetherPerTalk));
  }
  return ordered;
}
