import { availableParallelism } from 'node:os';
import { findLookalikes, type Lookalikes } from '../../../src/domain/photos/find-lookalikes.ts';
import { choosePhotoId, hashSource, type PhotoIdentity } from './choose-photo-id.ts';
import type { ImportCache } from './import-cache.ts';
import { fillRecord } from './fill-record.ts';
import { importPhoto, isHeldBack, readAll, type ChooseCredit } from './import-photo.ts';
import { PhotoRefusal } from './photo-refusal.ts';
import type { FoundPhotos, PhotoSource } from './sources/photo-source.ts';
import type { PhotoStore } from './photo-store.ts';
import type { PhotoMetadata } from './read-metadata.ts';

export interface ImportInput {
  readonly found: FoundPhotos;
  readonly store: PhotoStore;
  readonly cache: ImportCache;
  /** Ids of `photos.yaml`; a file named after one becomes that photo. */
  readonly written: ReadonlySet<string>;
  /** Ids of which no copy is kept. */
  readonly withheld: ReadonlySet<string>;
  readonly salt: string;
  /** The archive’s language. */
  readonly language?: string | undefined;
  readonly choose: ChooseCredit;
  /** Nothing is written. */
  readonly dryRun: boolean;
  /** Saves the store while no other program writes, but for what is withheld by then. */
  readonly save: () => Promise<void>;
  /** Called after each file. */
  readonly onProgress: (done: number, total: number) => void;
}

/** What an import did, each list in the order of the files’ paths. */
export interface ImportOutcome {
  readonly imported: readonly {
    readonly id: string;
    readonly path: string;
    readonly metadata: PhotoMetadata;
    readonly replaced: boolean;
  }[];
  /** Files that are in the archive already, of which something was missing that is known now. */
  readonly filled: readonly {
    readonly id: string;
    readonly path: string;
    readonly metadata: PhotoMetadata;
  }[];
  /** Paths of files that are in the archive already. */
  readonly known: readonly string[];
  readonly withheld: readonly string[];
  /** Files held back for what they say of rights: nothing of them was copied. */
  readonly reserved: readonly {
    readonly path: string;
    readonly id: string;
    readonly metadata: PhotoMetadata;
  }[];
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
  readonly lookalikes: readonly Lookalikes[];
}

type Result =
  | ({ readonly is: 'imported' } & ImportOutcome['imported'][number])
  | ({ readonly is: 'reserved' } & ImportOutcome['reserved'][number])
  | ({ readonly is: 'filled' } & ImportOutcome['filled'][number])
  | ({ readonly is: 'refused' } & ImportOutcome['refused'][number])
  | { readonly is: 'known' | 'withheld'; readonly path: string };

/** How many photos are brought in before their records are written: what a killed import may lose. */
const batch = 50;

/**
 * Brings what was found into an event: each file once, a few at a time, originals untouched. One bad file
 * stops none of the others.
 */
export async function importPhotos(input: ImportInput): Promise<ImportOutcome> {
  const sources = input.found.photos;
  const results: Result[] = [];
  const claimed = new Set<string>();
  let next = 0;
  let done = 0;
  let unsaved = 0;
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
      unsaved += ['imported', 'reserved', 'filled'].includes(result.is) ? 1 : 0;
      if (unsaved >= batch && !input.dryRun) {
        unsaved = 0;
        await input.save();
      }
      done += 1;
      input.onProgress(done, sources.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
  if (unsaved > 0 && !input.dryRun) await input.save();
  const lookalikes = await lookalikesAmong(results, input);
  if (!input.dryRun) input.cache.save();
  const settled = results.map((result) =>
    result.is === 'imported' && !input.dryRun && !input.store.find(result.id)
      ? { is: 'withheld' as const, path: result.path }
      : result,
  );
  return { ...sortResults(settled), lookalikes };
}

/** Of two files with the same bytes the first by path is imported: files are claimed in their order. */
interface Turn {
  readonly before: Promise<unknown>;
  /** Lets the next file be claimed. */
  readonly over: () => void;
}

async function importOne(
  source: PhotoSource,
  claimed: Set<string>,
  turn: Turn,
  input: ImportInput,
): Promise<Result> {
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
): Result {
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
): Promise<Result> {
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
): PhotoIdentity | Result {
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

/** Groups that hold a photo of this import; those of earlier ones were pointed out then. */
async function lookalikesAmong(results: readonly Result[], { store, cache, dryRun }: ImportInput) {
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

function sortResults(results: readonly Result[]): Omit<ImportOutcome, 'lookalikes'> {
  const paths = (is: Result['is']) =>
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
