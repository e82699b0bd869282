import type { PhotoRights } from '../../../src/domain/photos/photo-rights.ts';
import type { SyncedPhoto } from '../../../src/domain/schema/synced-photos.ts';
import type { PhotoIdentity } from './choose-photo-id.ts';
import { findPolyglot } from './picture-file/find-polyglot.ts';
import { PhotoRefusal } from './photo-refusal.ts';
import type { BesideFile, PhotoSource } from './sources/photo-source.ts';
import { makeArchiveCopy } from './make-archive-copy.ts';
import { readMetadata, type PhotoMetadata } from './read-metadata.ts';
import { recordOf } from './photo-record.ts';
import { sniffFormat } from './picture-file/sniff-format.ts';

/** What a photo becomes in the archive, and what its file said for `photos.yaml`. */
export interface ImportedPhoto {
  readonly photo: SyncedPhoto;
  readonly jpeg: Buffer;
  readonly fingerprint: string;
  readonly metadata: PhotoMetadata;
}

/** A photo whose rights allow no copy, or nobody knows what: nothing of it is copied. */
export interface ReservedPhoto {
  readonly reserved: true;
  readonly id: string;
  readonly metadata: PhotoMetadata;
}

/** What a person said of the photos of this import, and what a photo is then published under. */
export interface ChooseCredit {
  (id: string, metadata: PhotoMetadata): PhotoRights;
  /** `--credit` and `--licence`. */
  readonly given?: Pick<SyncedPhoto, 'credit' | 'licence'>;
}

export interface ImportOptions {
  readonly identity: PhotoIdentity;
  /** Keeps camera keys of archives apart. */
  readonly salt: string;
  readonly language?: string | undefined;
  readonly sidecar: PhotoSource['sidecar'];
  readonly choose: ChooseCredit;
}

/**
 * Makes an archive’s photo of a file’s bytes. The file itself is not touched. Throws a `PhotoRefusal` where it
 * is no whole, plain picture.
 */
export async function importPhoto(
  bytes: Buffer,
  { identity, salt, language, sidecar, choose }: ImportOptions,
): Promise<ImportedPhoto | ReservedPhoto> {
  const format = sniffFormat(bytes);
  const also = findPolyglot(bytes, format);
  if (also !== undefined) throw new PhotoRefusal(`it is ${also} as well as a picture`);
  const metadata = await readAll(bytes, await sidecar(), { salt, language });
  const rights = choose(identity.id, metadata);
  if (isHeldBack(rights)) return { reserved: true, id: identity.id, metadata };
  const credit = { credit: rights.credit, licence: rights.licence };
  const { jpeg, fingerprint, ...shape } = await makeArchiveCopy(bytes, format, credit);
  const photo = recordOf(identity, shape, metadata, choose.given);
  return { photo, jpeg, fingerprint, metadata };
}

/** What a file says, with what lies beside it. */
export async function readAll(
  bytes: Buffer,
  beside: BesideFile,
  options: { readonly salt: string; readonly language?: string | undefined },
): Promise<PhotoMetadata> {
  return completed(await readMetadata(bytes, { ...options, sidecars: beside.xmp ?? [] }), beside);
}

/**
 * Whether nothing of a photo may be copied: all rights are reserved, or its file says something the archive
 * does not know. Where nothing is said at all, a copy may wait for somebody who knows.
 */
export const isHeldBack = ({ licence, unclear }: PhotoRights) =>
  licence === 'all-rights-reserved' || unclear !== undefined;

/** The file’s own words go before the Takeout sidecar’s; a time is taken from one of them whole. */
function completed(
  metadata: PhotoMetadata,
  { caption, takenAt, takenOffset }: BesideFile,
): PhotoMetadata {
  const time =
    metadata.takenAt === undefined && takenAt !== undefined && takenOffset !== undefined
      ? { takenAt, takenOffset }
      : {};
  const said =
    metadata.caption === undefined && caption !== undefined
      ? { caption: caption.slice(0, 500) }
      : {};
  return { ...metadata, ...time, ...said };
}
