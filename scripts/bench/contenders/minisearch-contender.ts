import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { foldText } from '../../../src/search/text/fold.ts';
import type { Contender, Page } from './contender.ts';
import { measureEngine } from '../engine-size.ts';

/** MiniSearch with prefixes, typos and our folding of letters, titles and names weighing most. */
export function createMiniSearchContender(pages: readonly Page[]): Contender {
  const mini = new MiniSearch<Page>({
    idField: 'url',
    fields: ['title', 'names', 'related', 'text'],
    storeFields: [],
    extractField: (page, field) => {
      const value = page[field as keyof Page];
      return typeof value === 'string' ? value : value.join(' · ');
    },
    processTerm: (term) => foldText(term),
    searchOptions: {
      prefix: true,
      fuzzy: 0.2,
      combineWith: 'AND',
      boost: { title: 3, names: 3 },
    },
  });
  return {
    name: 'MiniSearch',
    engineBytes: () => measureEngine(new URL(import.meta.resolve('minisearch'))),
    async open() {
      await mini.addAllAsync(pages, { chunkSize: 1000 });
      return gzipSync(JSON.stringify(pages)).length;
    },
    search: async (query) =>
      Promise.resolve(
        mini
          .search(query)
          .slice(0, 10)
          .map(({ id }) => String(id)),
      ),
    takeBytes: () => 0,
    close: async () => Promise.resolve(),
  };
}
