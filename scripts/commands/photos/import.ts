import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { dropSharedCaptions } from '../../../src/domain/photos/camera/shared-captions.ts';
import { openProposals, proposeEntry } from '../../../src/domain/photos/propose-entries.ts';
import { withheldPhotos } from '../../../src/domain/photos/withheld-photos.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { ArchiveChange } from '../../adapters/archive-change/archive-change.ts';
import { ImportCache } from '../../adapters/photos/import-cache.ts';
import { fillFromStrays } from '../../adapters/photos/fill-from-strays.ts';
import type { ImportInput } from '../../adapters/photos/import-outcome.ts';
import { asSaved, importPhotos } from '../../adapters/photos/import-photos.ts';
import { listPhotos } from '../../adapters/photos/sources/list-photos.ts';
import { PhotoStore } from '../../adapters/photos/photo-store.ts';
import {
  proposalsName,
  readProposals,
  writeProposals,
} from '../../adapters/photos/proposals-file.ts';
import type { CommandInput } from '../../command.ts';
import { archiveFolder } from '../../archive-folder.ts';
import { chooseEvent } from './choose-event.ts';
import { creditChooser } from './choose-credit.ts';
import { reportImport } from './report-import.ts';
import { savePhotos } from './save-photos.ts';

/** `photos import DIR|ZIP`: brings photos into an event. Exit code 1 where a file was refused. */
export async function importCommand(input: CommandInput): Promise<number> {
  if (input.args.length === 0) {
    throw new UserError('Name one folder or ZIP to import from, or several.', {
      remedy: 'npm run photos -- import FOLDER',
    });
  }
  const { sources, event, folder } = chooseEvent(input);
  const change = new ArchiveChange(archiveFolder(input));
  const store = new PhotoStore(change, event.folder);
  const dryRun = input.flags['dry-run'] === true;
  const found = await listPhotos(...input.args);
  try {
    const options: ImportInput = {
      found,
      store,
      cache: new ImportCache(importCacheOf(archiveFolder(input), event.id)),
      written: new Set(event.photos.map(({ id }) => id)),
      withheld: withheldPhotos(event.photos, [...sources.people, ...event.people]),
      salt: event.id,
      language: sources.settings.language,
      choose: creditChooser(event, sources.settings, input.flags),
      dryRun,
      onProgress: (done, total) => input.out.progress(`${done} of ${total} files`),
    };
    const brought = await importPhotos(options);
    input.out.progress('');
    const late = await fillFromStrays(found.strays, options);
    const outcome = {
      ...brought,
      filled: [...brought.filled, ...late.filled],
      reserved: [...brought.reserved, ...late.reserved],
    };
    const used = new Set([...late.filled, ...late.reserved].map(({ path }) => path));
    const proposed = dropSharedCaptions([...outcome.imported, ...outcome.filled]).map(
      ({ id, metadata }) => proposeEntry(id, metadata),
    );
    let proposals = openProposals(
      dryRun ? outcome.imported.map(({ id, metadata }) => ({ ...metadata, id })) : store.photos,
      readProposals(join(folder, 'synced', proposalsName)),
      proposed,
      event,
    );
    if (!dryRun && (store.photos.length + store.heldBack.length > 0 || proposals.length > 0)) {
      await savePhotos(input, change, store, (now) => {
        const before = readProposals(join(folder, 'synced', proposalsName));
        proposals = openProposals(store.photos, before, proposed, now);
        return { [proposalsName]: writeProposals(proposals) };
      });
    }
    reportImport(input.out, {
      outcome: dryRun ? outcome : asSaved(outcome, store),
      leftAlone: found.leftAlone.filter(({ path }) => !used.has(path)),
      proposals,
      folder,
      dryRun,
      json: input.flags['json'] === true,
    });
    return outcome.refused.length > 0 ? 1 : 0;
  } finally {
    change.abandon();
    found.close();
  }
}

/** Where an import keeps what it found out of an event’s photos; archives do not share it. */
export function importCacheOf(root: string, eventId: string): string {
  const archive = createHash('sha256').update(resolve(root)).digest('hex').slice(0, 16);
  return join('.cache', 'photos', archive, `${eventId}.json`);
}
