import { intersect, lowerBound, type CueList, type Place } from '../index/postings.ts';

/** A word of a phrase, its index in the phrase, and where it was said. */
export interface PlacedTerm {
  readonly offset: number;
  readonly cues: CueList;
  readonly places: readonly (readonly Place[])[];
  /** Whether the places go beyond the head of the archive. */
  readonly everywhere: boolean;
}

/** Cues that hold a phrase, and cues in which one begins that the next cue ends. */
export interface PhraseCues {
  readonly cues: CueList;
  readonly split: CueList;
}

/**
 * Finds the words of a phrase at their distances: in the head of the archive by the places of all words,
 * beyond it by those of the rarer ones and their neighbours, and by the cues of pairs of familiar words.
 * `familiar` has for each word of the phrase its
 * number among the familiar words, or 0.
 */
export function findPhrase(
  placed: readonly PlacedTerm[],
  familiar: readonly number[],
  head: number,
  pairs: readonly CueList[],
): PhraseCues {
  const rare = placed.filter(({ everywhere }) => everywhere);
  const within = holdAll(placed, () => true).filter((cue) => cue < head);
  const byRare = holdAll(
    rare,
    ({ before, after }, offset) =>
      (offset === 0 || before === familiar[offset - 1]) &&
      (offset === familiar.length - 1 || after === familiar[offset + 1]),
  );
  const known = rare.length > 0 ? [byRare, ...pairs] : pairs;
  const beyond = (known.length > 0 ? known.reduce(intersect) : byRare).filter((cue) => cue >= head);
  const cues = new Int32Array(within.length + beyond.length);
  cues.set(within);
  cues.set(beyond, within.length);
  return { cues, split: findSplit(placed, familiar.length) };
}

/** Cues in which all words are at their distances, in places that fit. */
function holdAll(
  placed: readonly PlacedTerm[],
  fits: (place: Place, offset: number) => boolean,
): CueList {
  if (placed.length === 0) return new Int32Array(0);
  const shared = placed.map(({ cues }) => cues).reduce((found, cues) => intersect(found, cues));
  return shared.filter((cue) => {
    const starts = placed.map((term) =>
      placesIn(term, cue).flatMap((place) =>
        fits(place, term.offset) ? [place.position - term.offset] : [],
      ),
    );
    return starts[0]?.some((start) => start >= 0 && starts.every((own) => own.includes(start)));
  });
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
