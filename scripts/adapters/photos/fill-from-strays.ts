import { describeLicence } from '../../../src/domain/schema/licences/licence.ts';
import type { SyncedPhoto } from '../../../src/domain/schema/synced-photos.ts';
import { fillRecord } from './fill-record.ts';
import { isHeldBack, readAll } from './import-photo.ts';
import type { ImportInput, ImportOutcome } from './import-outcome.ts';
import type { StraySidecar } from './sources/photo-source.ts';
import type { PhotoMetadata } from './read-metadata.ts';

type Filled = Pick<ImportOutcome, 'filled' | 'reserved'>;

/**
 * Lets sidecars that come without their photo speak of one that came before: the part of a Takeout that was
 * downloaded later. A photo is known by its file’s name, where this machine imported it and it is the only one so
 * called.
 */
export async function fillFromStrays(
  strays: readonly StraySidecar[],
  input: Pick<ImportInput, 'store' | 'cache' | 'salt' | 'language' | 'choose' | 'dryRun'>,
): Promise<Filled> {
  const filled: Filled['filled'][number][] = [];
  const reserved: Filled['reserved'][number][] = [];
  const { store, cache, salt, language, choose, dryRun } = input;
  for (const stray of strays) {
    const { path } = stray;
    const { photo, beside } = await stray.read();
    const names = [photo, `${photo}.jpg`, `${photo}.jpeg`];
    const found = names.flatMap((name) => cache.idsNamed(name)).filter((id) => store.find(id));
    const [id = '', ...more] = new Set(found);
    const record = store.find(id);
    if (!record || more.length > 0) continue;
    const metadata = besideRecord(
      record,
      await readAll(Buffer.alloc(0), beside, { salt, language }),
    );
    if (record.told !== true && isHeldBack(choose(id, metadata))) {
      const { licence, rights } = metadata;
      if (!dryRun)
        store.holdBack({ id, ...(licence ? { licence } : {}), ...(rights ? { rights } : {}) });
      reserved.push({ path, id, metadata });
      continue;
    }
    const kept = fillRecord(record, metadata);
    if (!kept) continue;
    if (!dryRun) store.update(kept);
    filled.push({ path, id, metadata });
  }
  return { filled, reserved };
}

/** What a sidecar says beside a record: where the two name different licences it is unclear which holds. */
function besideRecord(record: SyncedPhoto, metadata: PhotoMetadata): PhotoMetadata {
  const { licence, ...others } = metadata;
  if (licence === undefined || record.licence === undefined || licence === record.licence)
    return metadata;
  const names = [record.licence, licence].map((one) => describeLicence(one).name);
  return { ...others, rights: names.join('; ') };
}
