import { FACET_NAMES, type FacetName, type SessionRow } from './read-timetable.ts';

/** What is to be shown: of each kind of choice any, of all kinds each; and only these keys, where there are some. */
export interface SessionFilter {
  readonly chosen: Readonly<Record<FacetName, ReadonlySet<number>>>;
  readonly only?: ReadonlySet<string> | undefined;
}

/** Whether a filter leaves anything out. */
export const isFiltering = ({ chosen, only }: SessionFilter): boolean =>
  only !== undefined || FACET_NAMES.some((name) => chosen[name].size > 0);

/** Whether a row is shown. A break is in every room, and of no track, kind or topic. */
export function fits(
  { key, numbers }: Pick<SessionRow, 'key' | 'numbers'>,
  { chosen, only }: SessionFilter,
): boolean {
  if (key === undefined) {
    return (
      only === undefined && FACET_NAMES.every((name) => name === 'room' || chosen[name].size === 0)
    );
  }
  if (only !== undefined && !only.has(key)) return false;
  return FACET_NAMES.every(
    (name) => chosen[name].size === 0 || numbers[name].some((number) => chosen[name].has(number)),
  );
}
