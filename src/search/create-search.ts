import { fetchAhead } from './index/fetch-ahead.ts';
import { manifestPath, versionFolder, wholePath, type WholeName } from './index/index-files.ts';
import type { FetchBytes } from './index/index-reader.ts';
import type { CreateEngine } from './names/entity-search.ts';
import type { WorkerPort } from './worker-messages.ts';
import { decodeManifest, mostFuseRecords } from './index/search-manifest.ts';
import type { Search } from './search.ts';

export interface SearchSetting {
  readonly fetchBytes: FetchBytes;
  /**
   * Starts `worker.ts`. Called only for archives of more than `mostFuseRecords` records; without it they
   * too are searched in this thread.
   */
  readonly startWorker?: () => WorkerPort;
}

/**
 * Opens the index that `createSearchIndexBuilder` made.
 *
 *     page ── createSearch ─┬─ small archive ── LocalSearch ── fuse.js ─┐
 *                           └─ large archive ── RemoteSearch ╌╌ worker.ts ── LocalSearch ── inverted index
 *
 * Either way `LocalSearch` parses the query, ranks entities and reads moments through `fetchBytes`, which
 * stays in the page: the worker asks it for files. A page loads the code of its own way alone.
 */
export async function createSearch({ fetchBytes, startWorker }: SearchSetting): Promise<Search> {
  const manifest = decodeManifest(await fetchBytes(manifestPath));
  const isLarge = manifest.records > mostFuseRecords;
  const folder = versionFolder(manifest.version);
  // Where names are many, all of the line is theirs until they are here.
  const sure: readonly WholeName[] = isLarge ? ['names'] : ['names', 'entities'];
  const fetchOn = fetchAhead(
    fetchBytes,
    sure.map((whole) => `${folder}/${wholePath(whole)}`),
  );
  if (startWorker && isLarge) {
    const { RemoteSearch } = await import('./remote-search.ts');
    return new RemoteSearch(startWorker(), fetchOn, manifest);
  }
  const [{ LocalSearch }, createEngine] = await Promise.all([
    import('./local-search.ts'),
    loadEngine(manifest.records),
  ]);
  return new LocalSearch(fetchOn, manifest, createEngine);
}

async function loadEngine(records: number): Promise<CreateEngine> {
  if (records <= mostFuseRecords) {
    return import('./names/fuse-engine.ts').then((module) => module.createFuseEngine);
  }
  return import('./names/inverted-engine.ts').then((module) => module.createInvertedEngine);
}
