/**
 * A time as lines write it: `m:ss` or `h:mm:ss`, with the fraction that podcast tools add (`.250`, `,250`,
 * `.2`) or the frames of a film editor (`:12`).
 */
export const clockPattern = String.raw`(?<!\d|\d[:.,])\d{1,3}:[0-5]\d(?::[0-5]\d(?:[:;]\d\d)?)?(?:[.,]\d{1,3}(?![\d\p{L}]))?(?!\d|:\d)`;

/** A time as it stands in a line: the two or three numbers of `m:ss` or `h:mm:ss`. */
export interface WrittenTime {
  readonly fields: readonly number[];
  /** Read as a place in a recording, in whole seconds. */
  readonly seconds: number;
}

/** Reads what `clockPattern` found; fractions and frames are dropped. */
export function readWrittenTime(text: string): WrittenTime {
  const fields = text.split(/[:;.,]/, /^\d+:\d+:/.test(text) ? 3 : 2).map(Number);
  const [a = 0, b = 0, c] = fields;
  return { fields, seconds: c === undefined ? a * 60 + b : a * 3600 + b * 60 + c };
}
