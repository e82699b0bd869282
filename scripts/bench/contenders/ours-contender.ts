import { createSearch } from '../../../src/search/create-search.ts';
import { type Search } from '../../../src/search/search.ts';
import { mostFuseRecords } from '../../../src/search/index/search-manifest.ts';
import type { SearchOptions } from '../../../src/search/results/search-result.ts';
import type { Contender } from './contender.ts';
import { measureEngine } from '../engine-size.ts';
import { createCountingReader } from '../index-folder.ts';

const entry = new URL('../../../src/search/create-search.ts', import.meta.url);

/** Aftertalk's own search over a built index, in this thread. */
export function createOursContender(
  folder: string,
  records: number,
  options: SearchOptions,
): Contender {
  const reader = createCountingReader(folder);
  let search: Search | undefined;
  return {
    name: 'aftertalk',
    engineBytes: () =>
      measureEngine(entry, [records <= mostFuseRecords ? 'inverted-engine.ts' : 'fuse-engine.ts']),
    async open() {
      search = await createSearch({ fetchBytes: reader.fetchBytes });
      await search.warm();
      return reader.take().bytes;
    },
    async search(query) {
      const result = await search?.search(query, options);
      return result?.groups.flatMap(({ hits }) => hits.map(({ url }) => url)) ?? [];
    },
    takeBytes: () => reader.take().bytes,
    close: async () => Promise.resolve(),
  };
}
