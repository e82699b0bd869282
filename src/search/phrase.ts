import { intersect, lowerBound, type CueList, type Place } from './postings.ts';

/** A word of a phrase, its index in the phrase, and where it was said. */
export interface PlacedTerm {
  readonly offset: number;
  readonly cues: CueList;
  readonly places: readonly (readonly Place[])[];
}

/** Cues that hold a phrase, and cues in which one begins that the next cue ends. */
export interface PhraseCues {
  readonly cues: CueList;
  readonly split: CueList;
}

/**
 * Finds the words of a phrase at their distances. `listed` tells which words of the phrase were looked up;
 * where some were not (frequent ones), only phrases within a cue are found.
 */
export function findPhrase(
  placed: readonly PlacedTerm[],
  length: number,
  listed: readonly boolean[],
): PhraseCues {
  const none = new Int32Array(0);
  if (placed.length === 0) return { cues: none, split: none };
  const shared = placed.map(({ cues }) => cues).reduce((found, cues) => intersect(found, cues));
  const cues = shared.filter((cue) => {
    const starts = placed.map((term) => startsIn(term, cue));
    return starts[0]?.some((start) => start >= 0 && starts.every((own) => own.includes(start)));
  });
  const split = listed.includes(false) ? none : findSplit(placed, length);
  return { cues, split };
}

/** Where in the cue the phrase would begin for each time the word was said. */
function startsIn(term: PlacedTerm, cue: number): number[] {
  return placesIn(term, cue).map(({ position }) => position - term.offset);
}

/** Cues that end with the first words of the phrase while the next begins with the others. */
function findSplit(placed: readonly PlacedTerm[], length: number): CueList {
  const found = new Set<number>();
  for (let cut = 1; cut < length; cut += 1) {
    const before = placed.slice(0, cut);
    const after = placed.slice(cut);
    const last = before.at(-1);
    if (!last) continue;
    for (const [index, cue] of last.cues.entries()) {
      const end = last.places[index]?.find((place) => place.last)?.position;
      if (end === undefined) continue;
      const ends = before.every((term) => has(term, cue, end - last.offset + term.offset));
      if (ends && after.every((term) => has(term, cue + 1, term.offset - cut))) found.add(cue);
    }
  }
  return Int32Array.from(found).sort();
}

function has(term: PlacedTerm, cue: number, position: number): boolean {
  return placesIn(term, cue).some((place) => place.position === position);
}

function placesIn(term: PlacedTerm, cue: number): readonly Place[] {
  const index = lowerBound(term.cues, cue, 0);
  return term.cues[index] === cue ? (term.places[index] ?? []) : [];
}
