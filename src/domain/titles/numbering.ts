const NUMBER =
  /^\s*(?:#\s?\d{1,3}|\d{1,3}\s?[.)]|\d{1,3}\s?[-–—:|]|(?:part|episode|ep\.?)\s?#?\d{1,3}\s*[.):|–—-])\s+(?=\S)/iu;
const BARE_NUMBER = /^\s*\d{1,3}\s+(?=\p{L})/u;
const NEARLY_ALL = 0.8;
const DAY = /^\s*day\s+\d{1,2}\s*(?:[-–—:|]|\/)\s+(?=\S)/iu;
const MOST = 0.5;
const SEVERAL = 2;

/** Titles without the running numbers most of them begin with. */
export function stripNumbers(titles: readonly string[]): readonly string[] {
  const numbered = titles.filter((title) => NUMBER.test(title)).length;
  const ran =
    titles.length > 2
      ? numbered >= titles.length * MOST
      : titles.length === 2 && numbered === titles.length;
  if (ran) return titles.map((title) => title.replace(NUMBER, ''));
  const bare = titles.filter((title) => BARE_NUMBER.test(title)).length;
  return titles.length > 2 && bare >= titles.length * NEARLY_ALL
    ? titles.map((title) => title.replace(BARE_NUMBER, ''))
    : titles;
}

/** Titles without "Day 1 -" before them, where several begin so. */
export function stripDays(titles: readonly string[]): readonly string[] {
  const days = titles.filter((title) => DAY.test(title)).length;
  return days >= SEVERAL ? titles.map((title) => title.replace(DAY, '')) : titles;
}
