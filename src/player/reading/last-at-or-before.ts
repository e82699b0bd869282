/**
 * The index of the last of `starts` (ascending seconds) that is not after `time`; −1 before the first
 * and for what is no time. Of equal starts it is the last.
 */
export function lastAtOrBefore(starts: ArrayLike<number>, time: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
