import type { CueNumbers } from '../index/cue-numbers.ts';
import type { TranscriptKind } from '../index/moment-directory.ts';
import type { ClauseCues } from './moment-lists.ts';
import { intersect, unite, type CueList } from '../index/postings.ts';

/** A part of a query, and the talks that answer it by what they are called and who gives them. */
export interface NamedClause {
  /** The numbers of their records; asked for only where a query has too few hits without them. */
  readonly named: () => ReadonlySet<number>;
}

/** Clauses whose names are looked at: as many as fit the bits of a number. */
const mostNaming = 31;

type Clause = Pick<ClauseCues, 'cues'> & NamedClause;

/**
 * Cues that hold all of a query that the names of their talk leave open: `plotka downsampling` finds what
 * Płotka said of it. Talks whose names answer everything or nothing are left out.
 */
export function findNamed(
  clauses: readonly Clause[],
  kind: TranscriptKind,
  numbers: CueNumbers,
): CueList {
  const found: CueList[] = [];
  for (const [open, records] of recordsByOpenClauses(clauses)) {
    const lists = open.map((index) => (clauses[index] as Clause).cues);
    const [first, ...others] = lists.sort((one, other) => one.length - other.length);
    if (!first) continue;
    const own: number[] = [];
    numbers.each(kind, others.reduce(intersect, first), (cue, transcript) => {
      if (records.has(numbers.recordOf(transcript))) own.push(cue);
    });
    found.push(Int32Array.from(own));
  }
  return found.length > 0 ? unite(found) : new Int32Array(0);
}

/** The records that some clause names, by the clauses that do not name them; fewer than all are open. */
function recordsByOpenClauses(clauses: readonly Clause[]): Map<number[], Set<number>> {
  /** By record the clauses that name it, a bit each. */
  const naming = new Map<number, number>();
  for (const [index, { named }] of clauses.slice(0, mostNaming).entries()) {
    for (const record of named()) naming.set(record, (naming.get(record) ?? 0) | (1 << index));
  }
  const byBits = new Map<number, Set<number>>();
  for (const [record, bits] of naming) {
    const records = byBits.get(bits);
    if (records) records.add(record);
    else byBits.set(bits, new Set([record]));
  }
  const openIn = (bits: number) =>
    clauses.flatMap((_, index) => (index < mostNaming && bits & (1 << index) ? [] : [index]));
  return new Map([...byBits].map(([bits, records]) => [openIn(bits), records]));
}

/**
 * For each talk in which everything was said somewhere, or stands in its names, the first cue with the
 * rarest part of it that was said.
 */
export function findAcrossTalks(
  clauses: readonly Clause[],
  kind: TranscriptKind,
  numbers: CueNumbers,
): { readonly cue: number; readonly record: number }[] {
  const bySize = clauses.toSorted((one, other) => one.cues.length - other.cues.length);
  const firsts = new Map<number, { cue: number; record: number }>();
  for (const [index, { cues, named }] of bySize.entries()) {
    const rarer = bySize.slice(0, index);
    const said = new Set<number>();
    numbers.each(kind, cues, (cue, transcript) => {
      if (said.has(transcript)) return;
      said.add(transcript);
      if (firsts.has(transcript)) return;
      const record = numbers.recordOf(transcript);
      if (rarer.every((clause) => clause.named().has(record)))
        firsts.set(transcript, { cue, record });
    });
    for (const [transcript, { record }] of firsts) {
      if (!said.has(transcript) && !named().has(record)) firsts.delete(transcript);
    }
  }
  return [...firsts.values()];
}
