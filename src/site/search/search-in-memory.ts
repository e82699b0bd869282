import type { Archive } from '../../domain/model/archive.ts';
import { createSearch } from '../../search/create-search.ts';
import { type Search } from '../../search/search.ts';
import { buildArchiveIndex } from './build-index.ts';
import { indexInMemory } from './index-in-memory.ts';

/** The site's search over an archive, index and all, without a site: for the command line and tests. */
export async function searchInMemory(root: string, archive: Archive): Promise<Search> {
  return createSearch({ fetchBytes: indexInMemory(buildArchiveIndex(root, archive)) });
}
