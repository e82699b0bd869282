import { rightsOfPhoto } from '../../../src/domain/photos/photo-rights.ts';
import { withheldPhotos } from '../../../src/domain/photos/withheld-photos.ts';
import { fetchOriginal } from '../../adapters/photos/sources/fetch-original.ts';
import { ArchiveChange } from '../../adapters/archive-change/archive-change.ts';
import { ImportCache } from '../../adapters/photos/import-cache.ts';
import { asSaved, importPhotos } from '../../adapters/photos/import-photos.ts';
import { mostBytes, type PhotoSource } from '../../adapters/photos/sources/photo-source.ts';
import { PhotoStore } from '../../adapters/photos/photo-store.ts';
import { archiveFolder } from '../../archive-folder.ts';
import type { CommandInput } from '../../command.ts';
import { creditChooser } from './choose-credit.ts';
import { chooseEvent } from './choose-event.ts';
import { importCacheOf } from './import.ts';
import { reportImport } from './report-import.ts';
import { savePhotos } from './save-photos.ts';

const timeout = 60_000;

/** `photos fetch`: brings in the originals photos.yaml names, where a licence allows a copy. */
export async function fetchCommand(input: CommandInput): Promise<number> {
  const { sources, event, folder } = chooseEvent(input);
  const { settings } = sources;
  const change = new ArchiveChange(archiveFolder(input));
  const store = new PhotoStore(change, event.folder);
  const withheld = withheldPhotos(event.photos, [...sources.people, ...event.people]);
  const wanted = event.photos.filter(
    ({ id, original }) => original !== undefined && !withheld.has(id) && !store.find(id),
  );
  const limits = { mostBytes, timeout, allowPrivate: input.flags['allow-private'] === true };
  const free = wanted.filter(
    (entry) => rightsOfPhoto({ event, settings }, entry, undefined).mayShow,
  );
  const photos = free.map(({ id, original = '' }): PhotoSource => ({
    path: id,
    stamp: () => Promise.resolve(original),
    read: () => fetchOriginal(original, limits),
    sidecar: () => Promise.resolve({}),
  }));
  const dryRun = input.flags['dry-run'] === true;
  const json = input.flags['json'] === true;
  if (!json && wanted.length > free.length) {
    input.out.note(`${wanted.length - free.length} stay cards: their licence allows no copy.`);
  }
  if (!json && free.length === 0) {
    input.out.print('There is no original to fetch.');
    return 0;
  }
  try {
    const brought = await importPhotos({
      found: { photos, leftAlone: [], strays: [], close: () => undefined },
      store,
      cache: new ImportCache(importCacheOf(archiveFolder(input), event.id)),
      written: new Set(free.map(({ id }) => id)),
      withheld,
      salt: event.id,
      language: settings.language,
      choose: creditChooser(event, settings, input.flags),
      dryRun,
      onProgress: (done, total) => input.out.progress(`${done} of ${total} originals`),
    });
    input.out.progress('');
    const isNew = brought.imported.length + brought.reserved.length + brought.filled.length > 0;
    if (isNew && !dryRun) await savePhotos(input, change, store);
    const outcome = dryRun ? brought : asSaved(brought, store);
    reportImport(input.out, { outcome, leftAlone: [], proposals: [], folder, dryRun, json });
    return outcome.refused.length > 0 ? 1 : 0;
  } finally {
    change.abandon();
  }
}
