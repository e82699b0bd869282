const YEAR = /(?<!\d)(?:19[89]|20\d)\d(?!\d)|['’‘](?<short>\d\d)(?!\d|\p{L})/gu;
const SEASON = /(?<!\d)\d\d(\d\d)[-/–](\d\d)(?!\d)/u;

/**
 * The one year a name says: `EuRuKo 2024`, `PyCon ’24`. Undefined where it says none, several or a season
 * (`2024/25`), or one that is later than `newest`: “Vision 2030” was not held in 2030 if its recordings are older.
 */
export function namedYear(name: string, newest?: string): string | undefined {
  const years = new Set(
    [...name.matchAll(YEAR)].map(({ 0: year, groups }) =>
      groups?.['short'] === undefined ? year : `20${groups['short']}`,
    ),
  );
  const [, from, to] = SEASON.exec(name) ?? [];
  if (Number(to) === Number(from) + 1) return undefined;
  const [year] = years;
  if (years.size !== 1 || year === undefined) return undefined;
  return newest !== undefined && year > newest ? undefined : year;
}
