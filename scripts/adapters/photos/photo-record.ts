import { creditOf } from '../../../src/domain/photos/propose-entries.ts';
import type { SyncedPhoto } from '../../../src/domain/schema/synced-photos.ts';
import type { PhotoIdentity } from './choose-photo-id.ts';
import type { PublishedPhoto } from './make-archive-copy.ts';
import type { PhotoMetadata } from './read-metadata.ts';

/**
 * The record of a photo in `synced/photos.json`: what its file says, or the import was told, never a default
 * of camera or archive, which may be another one tomorrow.
 */
export function recordOf(
  { id, source, named }: PhotoIdentity,
  { width, height, thumbHash, colour }: Omit<PublishedPhoto, 'jpeg' | 'fingerprint'>,
  metadata: PhotoMetadata,
  given: Pick<SyncedPhoto, 'credit' | 'licence'> = {},
): SyncedPhoto {
  return {
    id,
    file: `${id}.jpg`,
    ...(named ? { source } : {}),
    width,
    height,
    thumbHash,
    colour,
    ...saidByFile(metadata, given),
  };
}

/** The part of a record that a file and its sidecars say, and that a later import may fill in. */
export function saidByFile(
  metadata: PhotoMetadata,
  given: Pick<SyncedPhoto, 'credit' | 'licence'> = {},
): Partial<SyncedPhoto> {
  const { takenAt, takenOffset, savedOffset, camera, cameraKey, rights } = metadata;
  const credit = given.credit ?? creditOf(metadata);
  const licence = given.licence ?? metadata.licence;
  const said = {
    takenAt,
    takenOffset,
    savedOffset,
    camera,
    cameraKey,
    credit: credit?.slice(0, 500),
    licence,
    rights: licence === undefined ? rights : undefined,
    told: given.licence === undefined ? undefined : true,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
