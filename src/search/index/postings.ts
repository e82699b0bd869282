import { ByteReader } from './bytes.ts';

/** Cue numbers, ascending. */
export type CueList = Int32Array;

/**
 * Where in a cue a word or the first of two stands, from 0, and whether it is the cue's last; also the numbers
 * of familiar words right before and after it, in the cues next to its own too, 0 for other words.
 */
export interface Place {
  readonly position: number;
  readonly last: boolean;
  readonly before: number;
  readonly after: number;
}

/** Reads `count` cue numbers written as differences. */
export function readCueList(reader: ByteReader, count: number): CueList {
  const cues = new Int32Array(count);
  let cue = 0;
  for (let index = 0; index < count; index += 1) {
    cue += reader.varint();
    cues[index] = cue;
  }
  return cues;
}

/**
 * Reads the places of a word, cue by cue. A place is one number: the position, or the distance to the place
 * before if that is in the same cue; then a bit for "the cue's last word"; then a bit for "same cue". With
 * `beside` a byte for each follows that names the familiar word before it, then one for each after it.
 */
export function readPlaces(bytes: Uint8Array, count: number, beside: boolean): Place[][] {
  const reader = new ByteReader(bytes);
  const values = Array.from({ length: count }, () => reader.varint());
  const before = beside ? reader.take(count) : undefined;
  const after = beside ? reader.take(count) : undefined;
  const all: Place[][] = [];
  let places: Place[] = [];
  let position = 0;
  for (const [index, value] of values.entries()) {
    const again = (value & 1) === 1;
    position = again ? position + (value >>> 2) : value >>> 2;
    if (!again) {
      places = [];
      all.push(places);
    }
    const last = (value & 2) !== 0;
    places.push({ position, last, before: before?.[index] ?? 0, after: after?.[index] ?? 0 });
  }
  return all;
}

/** What both lists hold. */
export function intersect(one: CueList, other: CueList): CueList {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const found = new Int32Array(short.length);
  let count = 0;
  let from = 0;
  for (const cue of short) {
    from = lowerBound(long, cue, from);
    if (long[from] === cue) {
      found[count] = cue;
      count += 1;
    }
  }
  return found.subarray(0, count);
}

/** What the first list holds and the other does not. */
export function without(list: CueList, other: CueList): CueList {
  let from = 0;
  return list.filter((cue) => {
    from = lowerBound(other, cue, from);
    return other[from] !== cue;
  });
}

/** What either list holds. */
export function unite(lists: readonly CueList[]): CueList {
  const [only] = lists;
  if (lists.length === 1 && only) return only;
  const all = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  all.sort();
  return all.filter((cue, index) => index === 0 || all[index - 1] !== cue);
}

/** Whether an ascending list holds the cue. */
export function holds(list: CueList, cue: number): boolean {
  return list[lowerBound(list, cue, 0)] === cue;
}

/** The first index at or after `from` whose cue is not before `cue`; quick when it is near. */
export function lowerBound(list: CueList, cue: number, from: number): number {
  let step = 1;
  let low = from;
  while (low + step < list.length && (list[low + step] as number) < cue) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, list.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < cue) low = middle + 1;
    else high = middle;
  }
  return low;
}
