import { deflateRawSync } from 'node:zlib';
import { createPackWriter } from '../../search/build/pack-writer.ts';
import type { FetchBytes } from '../../search/index/index-reader.ts';
import { manifestPath, versionFolder } from '../../search/index/index-files.ts';
import type { ArchiveIndex } from './build-index.ts';

/** The folder of an index that nobody keeps. */
const version = 'memory';

/** Takes all parts of an index and hands out the files as a host would. Rejects for any other path. */
export function indexInMemory({ parts, manifest }: ArchiveIndex): FetchBytes {
  const packs = createPackWriter();
  const files = [];
  for (const part of parts)
    files.push(...packs.add({ ...part, bytes: deflateRawSync(part.bytes) }));
  const last = packs.finish((bytes) => deflateRawSync(bytes));
  const byPath = new Map(
    [...files, ...last.files].map(({ path, bytes }) => [
      `${versionFolder(version)}/${path}`,
      bytes,
    ]),
  );
  const said = JSON.stringify(manifest({ version, layout: last.layout }));
  byPath.set(manifestPath, new TextEncoder().encode(said));
  return async (path, slice) => {
    const bytes = byPath.get(path);
    if (!bytes) throw new Error(`No file ${path}`);
    return Promise.resolve(slice ? bytes.subarray(slice.start, slice.end) : bytes);
  };
}
