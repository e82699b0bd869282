import type { Day } from './day.ts';

/**
 * Orders days (or venue times). Both ways what has no day stands last, and what is known less exactly
 * stands after the days of the same month or year that are known more exactly.
 */
export function compareDays(
  sort: 'newest' | 'oldest',
): (one: Day | undefined, other: Day | undefined) => number {
  // A beginning of a text is less than the text: right when the newest is first, turned round by a sign after all digits.
  const key =
    sort === 'newest' ? (day: Day) => day : (day: Day) => (day.length < 16 ? `${day}~` : day);
  const direction = sort === 'newest' ? -1 : 1;
  return (one, other) => {
    if (one === other) return 0;
    if (one === undefined) return 1;
    if (other === undefined) return -1;
    return key(one) < key(other) ? -direction : direction;
  };
}
