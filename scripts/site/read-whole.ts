import type { BuildDepth } from '../../src/domain/archive/build-archive.ts';
import { readArchive, type ReadArchive } from '../../src/store/read-archive.ts';
import { findDamagedPictures } from '../adapters/photos/picture-file/find-damaged-pictures.ts';

/**
 * The archive in a folder, its pictures looked through as well: what this finds no error in can be built. Throws a
 * UserError where there is no archive at all.
 */
export async function readWhole(root: string, depth: BuildDepth = {}): Promise<ReadArchive> {
  const read = readArchive(root, depth);
  const damaged = await findDamagedPictures(root, read);
  if (damaged.length === 0) return read;
  const { archive: _, ...rest } = read;
  return { ...rest, problems: [...read.problems, ...damaged] };
}
