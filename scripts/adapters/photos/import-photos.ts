import { availableParallelism } from 'node:os';
import { findLookalikes } from '../../../src/domain/photos/find-lookalikes.ts';
import { importOne } from './import-one.ts';
import type { ImportInput, ImportOutcome, ImportResult } from './import-outcome.ts';
import type { PhotoStore } from './photo-store.ts';

/**
 * Brings what was found into an event’s store, which is yet to be saved: each file once, a few at a time,
 * originals untouched. One bad file stops none of the others.
 */
export async function importPhotos(input: ImportInput): Promise<ImportOutcome> {
  const sources = input.found.photos;
  const results: ImportResult[] = [];
  const claimed = new Set<string>();
  let next = 0;
  let done = 0;
  let lastTurn: Promise<unknown> = Promise.resolve();
  const worker = async (): Promise<void> => {
    for (let index = next++; index < sources.length; index = next++) {
      const source = sources[index];
      if (!source) return;
      const { promise, resolve } = Promise.withResolvers<undefined>();
      const over = () => resolve(undefined);
      const turn = { before: lastTurn, over };
      lastTurn = Promise.all([lastTurn, promise]);
      const result = await importOne(source, claimed, turn, input).finally(over);
      results[index] = result;
      done += 1;
      input.onProgress(done, sources.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
  const lookalikes = await lookalikesAmong(results, input);
  if (!input.dryRun) input.cache.save();
  return { ...sortResults(results), lookalikes };
}

/** An import as it was saved: photos that were hidden meanwhile are withheld. */
export function asSaved(outcome: ImportOutcome, store: PhotoStore): ImportOutcome {
  const isKept = ({ id }: { readonly id: string }) => store.find(id) !== undefined;
  const hidden = outcome.imported.filter((photo) => !isKept(photo)).map(({ path }) => path);
  return {
    ...outcome,
    imported: outcome.imported.filter(isKept),
    withheld: [...outcome.withheld, ...hidden],
  };
}

/** Groups that hold a photo of this import; those of earlier ones were pointed out then. */
async function lookalikesAmong(
  results: readonly ImportResult[],
  { store, cache, dryRun }: ImportInput,
) {
  const fresh = results.filter((result) => result.is === 'imported');
  if (fresh.length === 0) return [];
  const stored = store.photos.filter((photo) => store.find(photo.id));
  const likenesses = await Promise.all(
    stored.map(async (photo) => ({
      ...photo,
      fingerprint: await cache.printOf(photo.id, store.pathOf(photo)),
    })),
  );
  const unwritten = dryRun
    ? await Promise.all(
        fresh.map(async ({ id, metadata }) => ({
          ...metadata,
          id,
          fingerprint: await cache.printOf(id, ''),
        })),
      )
    : [];
  const ids = new Set(fresh.map(({ id }) => id));
  return findLookalikes([...likenesses, ...unwritten]).filter((group) =>
    group.ids.some((id) => ids.has(id)),
  );
}

function sortResults(results: readonly ImportResult[]): Omit<ImportOutcome, 'lookalikes'> {
  const paths = (is: ImportResult['is']) =>
    results.flatMap((result) => (result.is === is ? result.path : []));
  return {
    imported: results.filter((result) => result.is === 'imported'),
    filled: results.filter((result) => result.is === 'filled'),
    reserved: results.filter((result) => result.is === 'reserved'),
    refused: results.filter((result) => result.is === 'refused'),
    known: paths('known'),
    withheld: paths('withheld'),
  };
}
