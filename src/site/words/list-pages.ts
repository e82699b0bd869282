/** One page of a long list. Pages count from 1. */
export interface ListPage<T> {
  readonly number: number;
  readonly last: number;
  readonly total: number;
  readonly items: readonly T[];
}

/** How much stands on one page of each list. Five events of up to 24 photos are as many as a page of one event has. */
export const pageSizes = {
  talks: 24,
  people: 240,
  talksOfTopic: 48,
  talksOfKit: 12,
  eventsWithPhotos: 5,
} as const;

/** A list cut into pages; an empty list has one empty page. */
export function listPages<T>(items: readonly T[], size: number): ListPage<T>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    last,
    total: items.length,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** The page numbers worth a link: the first, the last, and those around; `undefined` is a gap. */
export function pageLinks(number: number, last: number): (number | undefined)[] {
  const wanted = [1, number - 1, number, number + 1, last].filter((n) => n >= 1 && n <= last);
  const sorted = [...new Set(wanted)].sort((a, b) => a - b);
  return sorted.flatMap((n, index) => {
    const before = sorted[index - 1];
    if (before === undefined || n - before === 1) return [n];
    return n - before === 2 ? [n - 1, n] : [undefined, n];
  });
}
