const LEFTOVER = /^\s*(?:\p{Lu}{2,4}|(?:19|20)\d{2}|['’]\d{2})\s*(?:[-–—:|｜]\s+|[|｜]\s*)(?=\S)/u;
const SEVERAL = 2;

/**
 * Titles without what is left between event and title once the event is gone, `CE - Tides`, `2022 | Tides`,
 * where several are left with the same. `raw` are the titles before.
 */
export function stripLeftovers(
  titles: readonly string[],
  raw: readonly string[],
): readonly string[] {
  const found = titles.map((title, i) => {
    const leftover = LEFTOVER.exec(title)?.[0];
    const atFront = leftover !== undefined && raw[i]?.startsWith(leftover) === true;
    return leftover === undefined || (atFront && !/\d/.test(leftover)) ? undefined : leftover;
  });
  const counts = Map.groupBy(found, (leftover) => leftover?.trim());
  return titles.map((title, i) => {
    const leftover = found[i];
    const many = (counts.get(leftover?.trim())?.length ?? 0) >= SEVERAL;
    return leftover !== undefined && many ? title.slice(leftover.length) : title;
  });
}
