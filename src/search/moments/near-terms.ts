import { editDistance, typosAllowed } from '../../domain/text/edit-distance.ts';
import type { MomentShard } from '../index/moment-shard.ts';

/** Longer words that a beginning may stand for. */
const mostCompletions = 24;
/** Words that one with a typo may stand for. */
const mostSpellings = 3;

/** The terms of a shard that begin with what was typed, those said most first. */
export function longerTerms(shard: MomentShard, typed: string): string[] {
  return shard.terms
    .filter((term) => term.startsWith(typed))
    .sort((one, other) => shard.count(other) - shard.count(one))
    .slice(0, mostCompletions);
}

/** The terms of a shard a typo or two away from a word, the nearest first, then those said most. */
export function nearTerms(shard: MomentShard, word: string): string[] {
  const limit = typosAllowed(word.length);
  return shard.terms
    .map((term) => ({ term, distance: editDistance(word, term, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort(
      (one, other) =>
        one.distance - other.distance || shard.count(other.term) - shard.count(one.term),
    )
    .slice(0, mostSpellings)
    .map(({ term }) => term);
}
