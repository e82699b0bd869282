import { secondOfCue } from '../../domain/moment-address.ts';
import { linesOf } from './read-cues.ts';

/**
 * Where somebody reads: a line of the page's first transcript, counted from 0, and how many pixels below
 * the upper edge of the window it begins. Line −1 is the page itself, for who has not come to the transcript.
 */
export type ReadingPlace = readonly [line: number, top: number];

/** What stands still at the upper edge hides so many pixels. */
const HIDDEN = 120;

const transcript = document.querySelector<HTMLElement>('.transcript-text');
const lines = transcript?.querySelectorAll('p > span');

const boxOf = (line: number) => elementAt(line).getBoundingClientRect();

/** What a place counts from. */
export const elementAt = (line: number): Element => lines?.[line] ?? document.documentElement;

/** The place in sight: the first line that is not hidden, of which a long transcript is asked for few. */
export function placeInSight(): ReadingPlace {
  let low = 0;
  let high = (lines?.length ?? 1) - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (boxOf(middle).bottom > HIDDEN) high = middle;
    else low = middle + 1;
  }
  const { top } = boxOf(low);
  return top < innerHeight ? [low, top] : [-1, boxOf(-1).top];
}

/**
 * What the address names: an element, or for a second at which no line begins (`#t-704`, captions get
 * mended) the line that is being said then.
 */
export function namedElement(hash: string): Element | null {
  const element = document.getElementById(hash.slice(1));
  const second = secondOfCue(hash);
  if (element || second === undefined) return element;
  if (!transcript) return null;
  return linesOf(transcript).findLast(({ start }) => start < second + 1)?.element ?? null;
}
