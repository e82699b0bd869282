const NUMBER =
  /^\s*(?:#\s?\d{1,3}|\d{1,3}\s?[.)]|\d{1,3}\s?[-–—:|]|(?:part|episode|ep\.?)\s?#?\d{1,3}\s*[.):|–—-])\s+(?=\S)/iu;
const BARE_NUMBER = /^\s*\d{1,3}\s+(?=\p{L})/u;
/** The place of a talk in the programme: `D21.`, `S03 -`, `A1-2`. */
const CODE = /^\s*\p{Lu}{1,3}\d{1,3}(?:[-.]\d{1,2})?(?:\s?[.):|]|\s[-–—])\s+(?=\S)/u;
/** No title begins so: one is enough. */
const SURE_CODE = /^\s*\p{Lu}\d{2,3}\.\s+(?=\p{Lu})/u;
const BARE_CODE = /^\s*\p{Lu}{1,3}\d{1,3}(?:[-.]\d{1,2})?\s+(?=\p{L})/u;
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
  return stripCodes(titles.map((title) => title.replace(SURE_CODE, '')));
}

function stripCodes(titles: readonly string[]): readonly string[] {
  if (titles.length < 3) return titles;
  if (areCoded(titles, CODE, MOST)) return titles.map((title) => title.replace(CODE, ''));
  const shape = [BARE_NUMBER, BARE_CODE].find((one) => areCoded(titles, one, NEARLY_ALL));
  return shape ? titles.map((title) => title.replace(shape, '')) : titles;
}

/** Whether enough titles begin so, and hardly two with the same. */
function areCoded(titles: readonly string[], shape: RegExp, share: number): boolean {
  const codes = titles.flatMap((title) => shape.exec(title)?.[0] ?? []);
  return codes.length >= titles.length * share && new Set(codes).size >= codes.length * NEARLY_ALL;
}

/** Titles without "Day 1 -" before them, where several begin so. */
export function stripDays(titles: readonly string[]): readonly string[] {
  const days = titles.filter((title) => DAY.test(title)).length;
  return days >= SEVERAL ? titles.map((title) => title.replace(DAY, '')) : titles;
}
