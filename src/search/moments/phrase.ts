import { intersect, lowerBound, type CueList, type Place } from '../index/postings.ts';

/** A word of a phrase, or two familiar ones side by side in it, and where that was said. */
export interface PlacedTerm {
  /** The index of its first word in the phrase. */
  readonly offset: number;
  readonly words: 1 | 2;
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
 * Finds the words of a phrase at their distances: the rarer ones by their places, which name the familiar ones
 * next to them, and familiar ones side by side by those of the pair. `familiar` has for each word of the phrase
 * its number among the familiar words, or 0.
 */
export function findPhrase(
  placed: readonly PlacedTerm[],
  familiar: readonly number[],
  head: number,
): PhraseCues {
  const phrase = new Phrase(familiar);
  if (placed.every(({ everywhere }) => everywhere)) return phrase.find(placed);
  const within = phrase.find(placed);
  const beyond = phrase.find(placed.filter(({ everywhere }) => everywhere));
  const join = (one: CueList, other: CueList) =>
    Int32Array.from([...one.filter((cue) => cue < head), ...other.filter((cue) => cue >= head)]);
  return { cues: join(within.cues, beyond.cues), split: join(within.split, beyond.split) };
}

class Phrase {
  readonly #familiar: readonly number[];

  constructor(familiar: readonly number[]) {
    this.#familiar = familiar;
  }

  find(placed: readonly PlacedTerm[]): PhraseCues {
    return { cues: this.#whole(placed), split: this.#split(placed) };
  }

  /** Cues in which all is at its distance. */
  #whole(placed: readonly PlacedTerm[]): CueList {
    const [first, ...others] = placed.map(({ cues }) => cues);
    if (!first) return new Int32Array(0);
    const length = this.#familiar.length;
    return others
      .reduce(intersect, first)
      .filter(
        (cue) => this.#starts(placed, cue, (term) => term.offset + term.words === length).size > 0,
      );
  }

  /** Where in a cue the phrase may begin for all of these; those that are not `final` go on in the cue. */
  #starts(
    placed: readonly PlacedTerm[],
    cue: number,
    isFinal: (term: PlacedTerm) => boolean,
  ): ReadonlySet<number> {
    let starts: Set<number> | undefined;
    for (const term of placed) {
      // The second word of a pair is in the next cue where the first is the last.
      const mayEnd = term.words === 1 && isFinal(term);
      const own = new Set<number>();
      for (const place of placesIn(term, cue)) {
        const start = place.position - term.offset;
        if (start >= 0 && (mayEnd || !place.last) && this.#fits(place, term)) own.add(start);
      }
      starts = starts ? new Set([...starts].filter((start) => own.has(start))) : own;
    }
    return starts ?? new Set();
  }

  /** Whether what stands beside a word is what the phrase has there. */
  #fits({ before, after }: Place, { offset, words }: PlacedTerm): boolean {
    if (words === 2) return true;
    const familiar = this.#familiar;
    return (
      (offset === 0 || before === familiar[offset - 1]) &&
      (offset === familiar.length - 1 || after === familiar[offset + 1])
    );
  }

  /** Cues that end with the first words of the phrase while the next begins with the others. */
  #split(placed: readonly PlacedTerm[]): CueList {
    const found = new Set<number>();
    for (let cut = 1; cut < this.#familiar.length; cut += 1) {
      for (const { cue, end } of this.#ends(placed, cut)) {
        if (this.#isCut(placed, cut, cue, end)) found.add(cue);
      }
    }
    return Int32Array.from(found).sort();
  }

  /** Cues that may end right before a word of the phrase, with the position of their last word where it is told. */
  #ends(placed: readonly PlacedTerm[], cut: number): { cue: number; end: number | undefined }[] {
    const across = placed.find(({ offset, words }) => words === 2 && offset === cut - 1);
    const last = across ?? placed.find(({ offset, words }) => words === 1 && offset === cut - 1);
    if (last) {
      return eachPlace(last).flatMap(({ cue, place }) =>
        place.last ? [{ cue, end: place.position }] : [],
      );
    }
    // A familiar word is the last, and the first of the next cue names it.
    const first = placed.find(({ offset, words }) => words === 1 && offset === cut);
    if (!first) return [];
    return eachPlace(first).flatMap(({ cue, place }) =>
      place.position === 0 && this.#fits(place, first) ? [{ cue: cue - 1, end: undefined }] : [],
    );
  }

  #isCut(
    placed: readonly PlacedTerm[],
    cut: number,
    cue: number,
    end: number | undefined,
  ): boolean {
    const before = placed.filter(({ offset, words }) => offset + words <= cut);
    const after = placed.filter(({ offset }) => offset >= cut);
    if (before.length > 0) {
      const starts = this.#starts(before, cue, ({ offset }) => offset === cut - 1);
      if (end === undefined ? starts.size === 0 : !starts.has(end - (cut - 1))) return false;
    }
    const length = this.#familiar.length;
    return after.every((term) =>
      placesIn(term, cue + 1).some(
        (place) =>
          place.position === term.offset - cut &&
          (!place.last || (term.words === 1 && term.offset === length - 1)) &&
          this.#fits(place, term),
      ),
    );
  }
}

function eachPlace({ cues, places }: PlacedTerm): { cue: number; place: Place }[] {
  return places.flatMap((own, index) =>
    own.map((place) => ({ cue: cues[index] as number, place })),
  );
}

function placesIn(term: PlacedTerm, cue: number): readonly Place[] {
  const index = lowerBound(term.cues, cue, 0);
  return term.cues[index] === cue ? (term.places[index] ?? []) : [];
}
