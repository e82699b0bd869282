import { deflateRawSync } from 'node:zlib';
import type { FetchBytes } from '../../search/index/index-reader.ts';
import { manifestPath, versionFolder } from '../../search/index/index-files.ts';
import type { ArchiveIndex } from './build-index.ts';

/** The folder of an index that nobody keeps. */
const version = 'memory';

/**
 * Takes all files of an index and hands them out as a host would; a file is packed when it is asked for.
 * Rejects for any other path.
 */
export function indexInMemory({ files, manifest }: ArchiveIndex): FetchBytes {
  const byPath = new Map<string, Uint8Array>();
  for (const { path, bytes } of files) byPath.set(`${versionFolder(version)}/${path}`, bytes);
  const said = new TextEncoder().encode(JSON.stringify(manifest(version)));
  return async (path) => {
    if (path === manifestPath) return said;
    const bytes = byPath.get(path);
    if (!bytes) throw new Error(`No file ${path}`);
    return Promise.resolve(deflateRawSync(bytes));
  };
}
