import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chosenId, givenId } from '../../../src/domain/photos/chosen-ids.ts';
import { openProposals } from '../../../src/domain/photos/propose-entries.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { forgetPicture } from '../../../src/site/picture/photo-images.ts';
import { countTexts } from '../../../src/texts/texts.ts';
import { choosePhotoId, hashSource } from '../../adapters/photos/choose-photo-id.ts';
import { ArchiveChange } from '../../adapters/archive-change/archive-change.ts';
import { ImportCache } from '../../adapters/photos/import-cache.ts';
import { listPhotos } from '../../adapters/photos/sources/list-photos.ts';
import { PhotoStore } from '../../adapters/photos/photo-store.ts';
import {
  proposalsName,
  readProposals,
  writeProposals,
} from '../../adapters/photos/proposals-file.ts';
import { archiveFolder } from '../../archive-folder.ts';
import { forArchive } from '../../for-archive.ts';
import { findPhoto } from '../../naming/find-photo.ts';
import type { CommandInput } from '../../command.ts';
import { whileLocked } from '../../while-locked.ts';
import { chooseEvent } from './choose-event.ts';
import { holdsPhoto } from './holds-photo.ts';
import { importCacheOf } from './import.ts';

/**
 * `photos remove PHOTO|FOLDER|ZIP…`: takes out what an import brought in, as if it had not. What photos.yaml says of
 * the photos stays.
 */
export async function removeCommand(input: CommandInput): Promise<number> {
  if (input.args.length === 0) {
    throw new UserError('Which photos are to be taken out?', {
      expected: 'photos by id or file name, or the folder or ZIP they were imported from',
      remedy: 'npm run photos -- remove PHOTO',
    });
  }
  return whileLocked('photos', input, () => removePhotos(input));
}

async function removePhotos(input: CommandInput): Promise<number> {
  const { event, folder } = chooseEvent(input, (one) =>
    input.args.every((named) => holdsPhoto(named, archiveFolder(input))(one)),
  );
  const change = new ArchiveChange(archiveFolder(input));
  const store = new PhotoStore(change, event.folder);
  const cache = new ImportCache(importCacheOf(archiveFolder(input), event.id));
  const kept = [...store.photos, ...store.heldBack].map(({ id }) => id);
  const ids = kept.map((id) => chosenId(event.photos, id));
  const written = new Set(event.photos.map(({ id }) => id));
  const wanted = new Set<string>();
  for (const named of input.args) {
    const isId = ids.includes(named);
    if (!isId && existsSync(named))
      for (const id of await idsIn(named, written, cache)) wanted.add(id);
    else wanted.add(givenId(event.photos, findPhoto(named, ids, cache, event.photos)));
  }
  const removed = kept.filter((id) => wanted.has(id));
  const dryRun = input.flags['dry-run'] === true;
  if (!dryRun && removed.length > 0) {
    await takeOut(removed, store, cache);
    const proposals = readProposals(join(folder, 'synced', proposalsName));
    store.save();
    store.saveBeside(
      proposalsName,
      writeProposals(openProposals(store.photos, proposals, [], event)),
    );
    change.commit();
  }
  const { out } = input;
  if (input.flags['json'] === true) {
    out.printJson({ dryRun, removed });
    return 0;
  }
  const what = countTexts.photos(removed.length);
  out.print(
    removed.length === 0
      ? 'None of these photos is in the archive.'
      : `${what} ${dryRun ? 'would be taken out' : 'taken out'}.`,
  );
  if (!dryRun && removed.length > 0)
    out.print(forArchive('npm run build takes their pages away.', archiveFolder(input)));
  return 0;
}

async function takeOut(ids: readonly string[], store: PhotoStore, cache: ImportCache) {
  for (const id of ids) {
    const photo = store.find(id);
    if (photo) await forgetPicture(readFileSync(store.pathOf(photo)));
    store.remove(id);
    cache.forget(id);
  }
  cache.save();
}

/** The photos that files of a folder or ZIP became, by their bytes. */
async function idsIn(
  path: string,
  written: ReadonlySet<string>,
  cache: ImportCache,
): Promise<string[]> {
  const found = await listPhotos(path);
  try {
    const ids: string[] = [];
    for (const source of found.photos) {
      if (source.refused !== undefined) continue;
      const hash = cache.sourceOf(await source.stamp()) ?? hashSource(await source.read());
      ids.push(choosePhotoId(source.path, hash, written).id);
    }
    return ids;
  } finally {
    found.close();
  }
}
