import { isDeepStrictEqual } from 'node:util';
import type { SyncedPhoto } from '../../../src/domain/schema/synced-photos.ts';
import { saidByFile } from './photo-record.ts';
import type { PhotoMetadata } from './read-metadata.ts';

/**
 * A record with what its file and the files beside it say now and it does not yet; undefined where it has all of
 * it. What it has stays, but for rights: these are what the files say today, unless an import was told others.
 */
export function fillRecord(record: SyncedPhoto, metadata: PhotoMetadata): SyncedPhoto | undefined {
  const { takenAt, takenOffset, savedOffset, licence, rights, ...others } = saidByFile(metadata);
  const time = record.takenAt === undefined ? { takenAt, takenOffset, savedOffset } : {};
  const said = licence ?? rights;
  const terms = record.told === true || said === undefined ? {} : { licence, rights };
  const filled = inOrder({ ...others, ...record, ...withoutUndefined(time), ...terms });
  return isDeepStrictEqual(filled, inOrder(record)) ? undefined : filled;
}

const withoutUndefined = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The fields where an import writes them, so that a filled record is the one a first import would make. */
function inOrder(record: SyncedPhoto): SyncedPhoto {
  const { id, file, source, width, height, thumbHash, colour, ...said } = record;
  const { takenAt, takenOffset, savedOffset, camera, cameraKey, credit, licence, rights, told } =
    said;
  return withoutUndefined({
    ...{ id, file, source, width, height, thumbHash, colour, takenAt, takenOffset, savedOffset },
    ...{ camera, cameraKey, credit, licence, rights, told },
  }) as SyncedPhoto;
}
