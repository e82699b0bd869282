const NUMBER =
  /^\s*(?:#\s?\d{1,3}|\d{1,3}\s?[.)]|\d{1,3}\s?[-–—:|]|(?:part|episode|ep\.?)\s?#?\d{1,3}\s*[.):|–—-])\s+(?=\S)/iu;
const DAY = /^\s*day\s+\d{1,2}\s*(?:[-–—:|]|\/)\s+(?=\S)/iu;
const MOST = 0.5;

/** Titles without the running numbers most of them begin with, and without a leading "Day 1 -". */
export function stripNumbering(titles: readonly string[]): readonly string[] {
  const numbered = titles.filter((title) => NUMBER.test(title)).length;
  const strip = titles.length > 2 && numbered >= titles.length * MOST;
  return titles.map((title) => (strip ? title.replace(NUMBER, '') : title).replace(DAY, ''));
}
