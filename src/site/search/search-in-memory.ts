import type { Archive } from '../../domain/archive/archive.ts';
import { createSearch, type Search } from '../../search/search.ts';
import { searchIndexFiles } from './build-index.ts';

/** The site's search over an archive, index and all, without a site: for the command line and tests. */
export async function searchInMemory(root: string, archive: Archive): Promise<Search> {
  const files = new Map<string, Uint8Array>();
  for (const { path, bytes } of searchIndexFiles(root, archive)) files.set(path, bytes);
  return createSearch({
    fetchBytes: (path) => {
      const bytes = files.get(path);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`No file ${path}`));
    },
  });
}
