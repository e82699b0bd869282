import type { CueNumbers } from '../index/cue-numbers.ts';
import type { TranscriptKind } from '../index/moment-directory.ts';
import type { ClauseCues } from './moment-lists.ts';
import { findNamed, findAcrossTalks, type NamedClause } from './find-across-talk.ts';
import { holds, intersect, without, type CueList } from '../index/postings.ts';

/**
 * A cue that answers a query: alone; with the cue after it; with what its talk is called and who gives it;
 * or only as part of a talk in which all of it was said.
 */
export interface RankedCue {
  readonly cue: number;
  readonly record: number;
  readonly nearness: 'cue' | 'neighbours' | 'named' | 'talk';
}

export interface RankQuestion {
  readonly kind: TranscriptKind;
  readonly clauses: readonly (ClauseCues & NamedClause)[];
  readonly admits: (record: number) => boolean;
  /** Lesser hits are left out once there are this many better ones. */
  readonly enough: number;
}

/** Cues of one talk that come before the first cues of others. */
const togetherPerTalk = 3;

/**
 * Orders cues: those that hold everything asked for, then pairs of neighbours that do, then those that do
 * with the names of their talk, then talks in which everything was said. Cues in which the words typed
 * were said come before those with other spellings of the glossary. Among equals talks with more such
 * cues come first, but none fills the list while others wait.
 */
export function rankMoments(question: RankQuestion, numbers: CueNumbers): RankedCue[] {
  const { kind, clauses, admits, enough } = question;
  const [first, ...others] = clauses.map(({ cues }) => cues);
  if (!first) return [];
  const ranked: RankedCue[] = [];
  const add = (cues: CueList, nearness: RankedCue['nearness']) => {
    for (const own of spread(cues, kind, numbers, admits)) ranked.push({ ...own, nearness });
  };
  const whole = others.reduce(intersect, first);
  const typed = clauses.map((clause) => clause.typed).reduce(intersect);
  add(typed, 'cue');
  if (typed.length < whole.length) add(without(whole, typed), 'cue');
  if (ranked.length >= enough) return ranked;
  if (kind === 'said') add(findNeighbours(clauses, whole, numbers), 'neighbours');
  if (ranked.length >= enough || clauses.length === 1) return ranked;
  const known = () => Int32Array.from(ranked, ({ cue }) => cue).sort();
  add(without(findNamed(clauses, kind, numbers), known()), 'named');
  if (ranked.length >= enough || kind !== 'said') return ranked;
  const talks = new Set(ranked.map(({ record }) => record));
  for (const { cue, record } of findAcrossTalks(clauses, kind, numbers)) {
    if (admits(record) && !talks.has(record)) ranked.push({ cue, record, nearness: 'talk' });
  }
  return ranked;
}

/** Cues that answer everything together with the next cue of their talk, but neither alone. */
function findNeighbours(
  clauses: readonly ClauseCues[],
  whole: CueList,
  numbers: CueNumbers,
): CueList {
  const size = ({ cues, split }: ClauseCues) => cues.length + split.length;
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
  return Int32Array.from(found).sort();
}

/** The cues of a kind with their talks: a few of each talk in turn, the talks with the most cues first. */
function spread(
  cues: CueList,
  kind: TranscriptKind,
  numbers: CueNumbers,
  admits: (record: number) => boolean,
): { readonly cue: number; readonly record: number }[] {
  const byTalk = new Map<number, number[]>();
  let count = 0;
  let transcriptAtHand = -1;
  let own: number[] | undefined;
  numbers.each(kind, cues, (cue, transcript) => {
    if (transcript !== transcriptAtHand) {
      transcriptAtHand = transcript;
      const record = numbers.recordOf(transcript);
      own = admits(record) ? (byTalk.get(record) ?? []) : undefined;
      if (own) byTalk.set(record, own);
    }
    if (!own) return;
    own.push(cue);
    count += 1;
  });
  const talks = [...byTalk].sort(([, one], [, other]) => other.length - one.length);
  const ordered: { cue: number; record: number }[] = [];
  for (let from = 0; ordered.length < count; from += togetherPerTalk) {
    for (const [record, all] of talks) {
      for (const cue of all.slice(from, from + togetherPerTalk)) ordered.push({ cue, record });
    }
  }
  return ordered;
}
