import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import type { Contender, Page } from './contender.ts';
import { fuseModule } from '../engine-size.ts';

/** fuse.js as its documentation advises for words: token search, all words, accents ignored. */
export function createFuseContender(pages: readonly Page[]): Contender {
  let fuse: Fuse<Page> | undefined;
  return {
    name: 'fuse.js',
    engineBytes: async () => gzipSync(await readFile(fuseModule())).length,
    open() {
      fuse = new Fuse(pages, {
        keys: [
          { name: 'title', weight: 3 },
          { name: 'names', weight: 3 },
          { name: 'related', weight: 1 },
          { name: 'text', weight: 1 },
        ],
        useTokenSearch: true,
        tokenMatch: 'all',
        ignoreDiacritics: true,
        ignoreLocation: true,
        threshold: 0.4,
      });
      return Promise.resolve(gzipSync(JSON.stringify(pages)).length);
    },
    search: async (query) =>
      Promise.resolve(fuse?.search(query, { limit: 10 }).map(({ item }) => item.url) ?? []),
    takeBytes: () => 0,
    close: async () => Promise.resolve(),
  };
}
