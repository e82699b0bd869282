import type { PersonEntry } from '../schema/people-file.ts';
import type { FormerNames } from './former-names.ts';

/**
 * The id each person is published under, by the id in people.yaml: that one, unless it says a name the
 * person has left behind, so that nobody has to rewrite every file that uses it.
 */
export function publishedIds(
  entries: readonly PersonEntry[],
  names: FormerNames,
): ReadonlyMap<string, string> {
  const taken = new Set(entries.map(({ id }) => id));
  return new Map(
    entries.map(({ id }) => {
      const present = names.presentSlug(id);
      if (present === id) return [id, id];
      let free = present;
      for (let suffix = 2; taken.has(free); suffix += 1) free = `${present}-${suffix}`;
      taken.add(free);
      return [id, free];
    }),
  );
}
