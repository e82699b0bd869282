/**
 * When lines begin, as an element says it of all it holds: `12 3.5 4` for 12, 15.5 and 19, each in seconds
 * after the one before, to the thousandth.
 */
export function writeLineStarts(starts: readonly number[]): string {
  let before = 0;
  return starts
    .map((start) => {
      const at = Math.round(start * 1000);
      const after = at - before;
      before = at;
      return after / 1000;
    })
    .join(' ');
}

/** Reads what `writeLineStarts` wrote, in seconds; what is no number is `NaN` from there on. */
export function readLineStarts(written: string): number[] {
  let at = 0;
  return written.split(' ').map((after) => {
    at += Math.round(Number(after) * 1000);
    return at / 1000;
  });
}
