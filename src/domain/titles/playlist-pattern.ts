import type { Candidate } from './candidates.ts';
import { oddsOf } from './odds.ts';

const ROUNDS = 4;
/** Titles' worth of belief in the first guess below, against what the playlist shows. */
const INERTIA = 1.5;
const DEEPER = 0.5;
/** A title whose speakers a pattern holds this surely counts as sure. */
const SURE = 0.75;
/** The share of sure titles from which a pattern of nearly all titles is believed. */
const SURE_SHARE = 0.35;
const SYSTEMATIC = 0.96;

/** Titles a pattern occurs in, how many of them it holds the speakers of, and of how many surely. */
interface Tally {
  readonly titles: number;
  readonly held: number;
  readonly sure: number;
}

/** How often each pattern holds the speakers where it occurs, before a playlist is seen. */
const FIRST_GUESS: Readonly<Record<string, number>> = {
  'by:right': 0.8,
  'dash:right': 0.5,
  'dash:left': 0.35,
  'loose-dash:right': 0.25,
  'loose-dash:left': 0.15,
  'slash:right': 0.5,
  'slash:left': 0.15,
  'pipe:right': 0.4,
  'pipe:left': 0.3,
  'colon:left': 0.3,
  'colon:right': 0.1,
  'ellipsis:right': 0.6,
  'handle:right': 0.8,
  'with:right': 0.3,
  'gap:right': 0.25,
  'dash:middle': 0.15,
  'comma:left': 0.12,
  'comma:right': 0.03,
  'kind:right': 0.12,
  whole: 0.05,
};
const UNUSUAL = 0.08;

/** A candidate with the odds that it is the right way to divide its title. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly odds: number;
}

/** Per title, its candidates and what else speaks for each (a factor on the odds, 1 for nothing). */
export type Choices = readonly { readonly candidate: Candidate; readonly factor: number }[];

/**
 * Weighs every title's candidates by the names they give and by how often their pattern holds the
 * speakers in this playlist. The two are found together in a few rounds: likely names raise a
 * pattern, a raised pattern makes its other names likelier. Linear in the number of titles.
 */
export function weighCandidates(titles: readonly Choices[]): readonly (readonly Weighed[])[] {
  let belief = new Map(Object.entries(FIRST_GUESS));
  for (let round = 0; round < ROUNDS; round++) {
    const seen = new Map<string, Tally>();
    for (const choices of titles) {
      const weighed = weigh(choices, belief);
      const total = 1 + weighed.reduce((sum, { odds }) => sum + odds, 0);
      const held = new Map<string, number>();
      for (const { candidate, odds } of weighed) {
        held.set(candidate.pattern, (held.get(candidate.pattern) ?? 0) + odds / total);
      }
      for (const [pattern, share] of held) {
        const sum = seen.get(pattern) ?? { titles: 0, held: 0, sure: 0 };
        const sure = sum.sure + (share > SURE ? 1 : 0);
        seen.set(pattern, { titles: sum.titles + 1, held: sum.held + share, sure });
      }
    }
    belief = new Map(
      [...seen].map(([pattern, tally]) => [pattern, beliefIn(pattern, tally, titles.length)]),
    );
  }
  return titles.map((choices) => weigh(choices, belief));
}

/**
 * What a playlist shows of one pattern. Titles all built alike hold their speakers in one place: where
 * a pattern is in nearly all of them and surely names people in many, its unusual names are names too.
 */
function beliefIn(pattern: string, { titles, held, sure }: Tally, all: number): number {
  const guess = FIRST_GUESS[pattern] ?? UNUSUAL;
  const belief = (held + guess * INERTIA) / (titles + INERTIA);
  const systematic = (titles / (all + 1)) * Math.min(1, sure / titles / SURE_SHARE);
  return belief + Math.max(0, SYSTEMATIC - belief) * systematic ** 2;
}

function weigh(choices: Choices, belief: ReadonlyMap<string, number>): readonly Weighed[] {
  return choices.map(({ candidate, factor }) => {
    const pattern = belief.get(candidate.pattern) ?? FIRST_GUESS[candidate.pattern] ?? UNUSUAL;
    const depth = candidate.depth === 1 ? 1 : DEEPER;
    return { candidate, odds: oddsOf(candidate.list.likeness) * oddsOf(pattern) * factor * depth };
  });
}
