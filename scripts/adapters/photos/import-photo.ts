import type { Licence } from '../../../src/domain/schema/licence.ts';
import type { SyncedPhoto } from '../../../src/domain/schema/synced-photos.ts';
import type { PhotoIdentity } from './choose-photo-id.ts';
import { findSecondNature } from './find-second-nature.ts';
import { PhotoRefusal } from './photo-refusal.ts';
import type { PhotoSource } from './photo-source.ts';
import { publishPhoto } from './publish-photo.ts';
import { readMetadata, type PhotoMetadata } from './read-metadata.ts';
import { sniffFormat } from './sniff-format.ts';

/** What a photo becomes in the archive, and what its file said for `photos.yaml`. */
export interface ImportedPhoto {
  readonly photo: SyncedPhoto;
  readonly jpeg: Buffer;
  readonly fingerprint: string;
  readonly metadata: PhotoMetadata;
}

/** A photo whose rights are reserved: nothing of it is copied. */
export interface ReservedPhoto {
  readonly reserved: true;
  readonly id: string;
  readonly metadata: PhotoMetadata;
}

/** Decides what credit and licence a photo is published under, from what its file says. */
export type ChooseCredit = (
  id: string,
  metadata: PhotoMetadata,
) => { readonly credit?: string | undefined; readonly licence?: Licence | undefined };

export interface ImportOptions {
  readonly identity: PhotoIdentity;
  /** Keeps camera keys of archives apart. */
  readonly salt: string;
  readonly sidecar: PhotoSource['sidecar'];
  readonly choose: ChooseCredit;
}

/**
 * Makes an archive’s photo of a file’s bytes. The file itself is not touched. Throws a `PhotoRefusal` where it
 * is no whole, plain picture.
 */
export async function importPhoto(
  bytes: Buffer,
  { identity, salt, sidecar, choose }: ImportOptions,
): Promise<ImportedPhoto | ReservedPhoto> {
  const { id, source, named } = identity;
  const format = sniffFormat(bytes);
  const also = findSecondNature(bytes);
  if (also !== undefined) throw new PhotoRefusal(`it is ${also} as well as a picture`);
  const metadata = completed(await readMetadata(bytes, salt), await sidecar());
  const credit = choose(id, metadata);
  if (credit.licence === 'all-rights-reserved') return { reserved: true, id, metadata };
  const { jpeg, fingerprint, ...shape } = await publishPhoto(bytes, format, credit);
  const photo: SyncedPhoto = {
    id,
    file: `${id}.jpg`,
    ...(named ? { source } : {}),
    width: shape.width,
    height: shape.height,
    thumbHash: shape.thumbHash,
    colour: shape.colour,
    ...(metadata.takenAt === undefined ? {} : { takenAt: metadata.takenAt }),
    ...(metadata.takenOffset === undefined ? {} : { takenOffset: metadata.takenOffset }),
    ...(metadata.camera === undefined ? {} : { camera: metadata.camera }),
    ...(metadata.cameraKey === undefined ? {} : { cameraKey: metadata.cameraKey }),
    ...(credit.credit === undefined ? {} : { credit: credit.credit }),
    ...(credit.licence === undefined ? {} : { licence: credit.licence }),
  };
  return { photo, jpeg, fingerprint, metadata };
}

/** The file’s own words go before the sidecar’s; a time is taken from one of them whole. */
function completed(
  metadata: PhotoMetadata,
  { caption, takenAt, takenOffset }: Awaited<ReturnType<PhotoSource['sidecar']>>,
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
