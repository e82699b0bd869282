import type { PhotoEntry } from '../schema/photos-file.ts';

type Entry = Pick<PhotoEntry, 'id' | 'was'>;

/** The id a photo is published under: the one an entry chose for it (`was:` names the one the import gave). */
export function chosenId(entries: readonly Entry[], given: string): string {
  return entries.find(({ was }) => was === given)?.id ?? given;
}

/** The id the import gave a photo, under which its file and record are kept. */
export function givenId(entries: readonly Entry[], chosen: string): string {
  return entries.find(({ id }) => id === chosen)?.was ?? chosen;
}

/** Records under the ids that were chosen for them; two photos never get one id. */
export function withChosenIds<T extends { readonly id: string }>(
  records: readonly T[],
  entries: readonly Entry[],
): T[] {
  const taken = new Set(records.map(({ id }) => id));
  return records.map((record) => {
    const id = chosenId(entries, record.id);
    return taken.has(id) ? record : { ...record, id };
  });
}

/** Entries by every id a photo may come with: the chosen one and the one the import gave. */
export function entriesById<T extends Entry>(entries: readonly T[]): Map<string, T> {
  return new Map(
    entries.flatMap((entry) =>
      [entry.id, ...(entry.was === undefined ? [] : [entry.was])].map((id) => [id, entry] as const),
    ),
  );
}
