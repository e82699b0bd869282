import type { Candidate } from './candidates.ts';
import { oddsOf } from '../evidence/odds.ts';

const ROUNDS = 4;
/** Titles' worth of belief in the first guess below, against what the playlist shows. */
const INERTIA = 1.5;
const DEEPER = 0.5;
/** A title whose speakers a pattern holds this surely counts as sure. */
const SURE = 0.75;
/** The share of sure titles from which a pattern of nearly all titles is believed. */
const SURE_SHARE = 0.35;
const SYSTEMATIC = 0.96;
/** From this many titles on, a pattern in less than the common share of them is believed less. */
const FEW = 5;
const COMMON = 0.25;
const RARE = 0.4;
const LEXICAL = new Set([
  'by:right',
  'featuring:right',
  'handle:right',
  'ellipsis:right',
  'talk-of:left',
  'nothing:right',
]);

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
  'featuring:right': 0.7,
  'quote:left': 0.3,
  'quote:right': 0.3,
  'bracket:right': 0.08,
  'bracket:left': 0.08,
  'gap:right': 0.25,
  'dash:middle': 0.15,
  'comma:left': 0.12,
  'comma:right': 0.03,
  'kind:right': 0.12,
  'sentence:right': 0.04,
  'sentence:left': 0.04,
  'tight-colon:left': 0.1,
  'on:left': 0.03,
  'dash:name+company': 0.1,
  'pipe:name+company': 0.15,
  'talk-of:left': 0.6,
  'nothing:right': 0.1,
  'dash:around': 0.1,
  'pipe:around': 0.15,
  whole: 0.05,
};
const UNUSUAL = 0.08;

const NONE: Tally = { titles: 0, held: 0, sure: 0 };

/** A candidate with the odds that it is the right way to divide its title. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly odds: number;
  /** How likely the pattern holds the speakers where it occurs in this playlist, from 0 to 1. */
  readonly belief: number;
}

/** Per title, its candidates and what else speaks for each (a factor on the odds, 1 for nothing). */
export type Choices = readonly { readonly candidate: Candidate; readonly factor: number }[];

/** What a title's candidates gave each pattern in the round before, from 0 to 1. */
type Shares = ReadonlyMap<string, number>;

/**
 * Weighs every title's candidates by the names they give and by how often their pattern holds the
 * speakers in the playlist's other titles. The two are found together in a few rounds: likely names
 * raise a pattern, a raised pattern makes its other names likelier. Linear in the number of titles.
 */
export function weighCandidates(titles: readonly Choices[]): readonly (readonly Weighed[])[] {
  let tallies = new Map<string, Tally>();
  let shares: readonly Shares[] = titles.map(() => new Map<string, number>());
  const weighAll = () =>
    titles.map((choices, i) => weigh(choices, tallies, shares[i] ?? new Map(), titles.length));
  for (let round = 0; round < ROUNDS; round++) {
    shares = weighAll().map(sharesOf);
    tallies = tally(shares);
  }
  return weighAll();
}

function sharesOf(weighed: readonly Weighed[]): Shares {
  const total = 1 + weighed.reduce((sum, { odds }) => sum + odds, 0);
  const shares = new Map<string, number>();
  for (const { candidate, odds } of weighed) {
    shares.set(candidate.pattern, (shares.get(candidate.pattern) ?? 0) + odds / total);
  }
  return shares;
}

function tally(titles: readonly Shares[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const [pattern, share] of titles.flatMap((shares) => [...shares])) {
    const { titles: count, held, sure } = tallies.get(pattern) ?? NONE;
    const surely = sure + (share > SURE ? 1 : 0);
    tallies.set(pattern, { titles: count + 1, held: held + share, sure: surely });
  }
  return tallies;
}

/**
 * What the other titles show of a pattern. Titles all built alike hold their speakers in one place:
 * where a pattern is in nearly all of them and surely names people in many, its unusual names are
 * names too. Where many titles do without it, it is an accident more often.
 */
function beliefIn(pattern: string, { titles, held, sure }: Tally, others: number): number {
  const guess = FIRST_GUESS[pattern] ?? UNUSUAL;
  let belief = (held + guess * INERTIA) / (titles + INERTIA);
  if (!LEXICAL.has(pattern) && others >= FEW) {
    belief *= RARE + (1 - RARE) * Math.min(1, titles / others / COMMON);
  }
  const systematic = titles ? (titles / (others + 1)) * Math.min(1, sure / titles / SURE_SHARE) : 0;
  return belief + Math.max(0, SYSTEMATIC - belief) * systematic ** 2;
}

function weigh(
  choices: Choices,
  tallies: ReadonlyMap<string, Tally>,
  own: Shares,
  all: number,
): readonly Weighed[] {
  return choices.map(({ candidate, factor }) => {
    const { pattern, depth, list } = candidate;
    const belief = beliefIn(pattern, withoutOwn(tallies.get(pattern), own.get(pattern)), all - 1);
    const edge = depth === 1 ? 1 : DEEPER;
    const odds = oddsOf(list.likeness) * oddsOf(belief) * factor * edge;
    return { candidate, odds, belief };
  });
}

/** A title is no witness for itself. */
function withoutOwn(all: Tally | undefined, share: number | undefined): Tally {
  if (!all || share === undefined) return NONE;
  const sure = all.sure - (share > SURE ? 1 : 0);
  return { titles: all.titles - 1, held: Math.max(0, all.held - share), sure };
}
