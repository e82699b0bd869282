import { choosePhotoId, hashSource, type PhotoIdentity } from './choose-photo-id.ts';
import { fillRecord } from './fill-record.ts';
import type { ImportInput, ImportResult } from './import-outcome.ts';
import { importPhoto, isHeldBack, readAll } from './import-photo.ts';
import { PhotoRefusal } from './photo-refusal.ts';
import type { PhotoMetadata } from './read-metadata.ts';
import type { PhotoSource } from './sources/photo-source.ts';

/** Of two files with the same bytes the first by path is imported: files are claimed in their order. */
export interface Turn {
  readonly before: Promise<unknown>;
  /** Lets the next file be claimed. */
  readonly over: () => void;
}

/** Brings one file in, or tells why not. */
export async function importOne(
  source: PhotoSource,
  claimed: Set<string>,
  turn: Turn,
  input: ImportInput,
): Promise<ImportResult> {
  const { path } = source;
  try {
    if (source.refused !== undefined) throw new PhotoRefusal(source.refused);
    const stamp = await source.stamp();
    const read = input.cache.sourceOf(stamp);
    const settled = read === undefined ? undefined : settle(path, read, claimed, input);
    if (settled && 'is' in settled) return settled;
    const bytes = await source.read();
    const hash = hashSource(bytes);
    input.cache.rememberSource(stamp, hash);
    await turn.before;
    const identity = settle(path, hash, claimed, input);
    if ('is' in identity) {
      turn.over();
      return identity.is === 'known' ? await fillIn(source, bytes, hash, input) : identity;
    }
    const { id } = identity;
    const before = input.store.find(id);
    claimed.add(id);
    turn.over();
    const made = await importPhoto(bytes, {
      identity,
      salt: input.salt,
      language: input.language,
      sidecar: () => source.sidecar(),
      choose: input.choose,
    });
    if ('reserved' in made) return holdBack(source, id, made.metadata, input);
    if (!input.dryRun) input.store.put(made.photo, made.jpeg);
    input.cache.rememberPrint(id, made.fingerprint);
    return { is: 'imported', path, id, metadata: made.metadata, replaced: before !== undefined };
  } catch (error) {
    if (error instanceof PhotoRefusal) return { is: 'refused', path, reason: error.message };
    if (isUnreadable(error))
      return { is: 'refused', path, reason: `it cannot be read (${error.code})` };
    throw error;
  }
}

/** Keeps nothing of a photo but that it was held back, and for what. */
function holdBack(
  { path }: PhotoSource,
  id: string,
  metadata: PhotoMetadata,
  { store, dryRun }: Pick<ImportInput, 'store' | 'dryRun'>,
): ImportResult {
  const { licence, rights } = metadata;
  const record = { id, ...(licence ? { licence } : {}), ...(rights ? { rights } : {}) };
  if (!dryRun) store.holdBack(record);
  return { is: 'reserved', path, id, metadata };
}

/** A photo that is here already may still learn what its file or a file beside it says. */
async function fillIn(
  source: PhotoSource,
  bytes: Buffer,
  hash: string,
  { written, store, salt, language, choose, dryRun }: ImportInput,
): Promise<ImportResult> {
  const { path } = source;
  const { id } = choosePhotoId(path, hash, written);
  const before = store.find(id);
  if (!before) return { is: 'known', path };
  const metadata = await readAll(bytes, await source.sidecar(), { salt, language });
  if (before.told !== true && isHeldBack(choose(id, metadata))) {
    return holdBack(source, id, metadata, { store, dryRun });
  }
  const filled = fillRecord(before, metadata);
  if (filled && !dryRun) store.update(filled);
  return filled ? { is: 'filled', path, id, metadata } : { is: 'known', path };
}

/** Which photo a file is, or why there is nothing to do with it. */
function settle(
  path: string,
  hash: string,
  claimed: ReadonlySet<string>,
  { written, withheld, store, cache }: ImportInput,
): PhotoIdentity | ImportResult {
  const identity = choosePhotoId(path, hash, written);
  if (withheld.has(identity.id)) return { is: 'withheld', path };
  if (!claimed.has(identity.id)) cache.rememberName(identity.id, path);
  const before = store.find(identity.id);
  const same = before && (before.source === undefined || before.source === hash);
  return same === true || claimed.has(identity.id) ? { is: 'known', path } : identity;
}

/** A disk or permission that fails for one file is that file’s trouble alone. */
const isUnreadable = (error: unknown): error is Error & { code: string } =>
  error instanceof Error &&
  'code' in error &&
  ['EACCES', 'EPERM', 'EIO', 'ENOENT', 'ELOOP', 'ENAMETOOLONG'].includes(String(error.code)) &&
  'syscall' in error &&
  ['open', 'read', 'stat', 'fstat'].includes(String(error.syscall));
