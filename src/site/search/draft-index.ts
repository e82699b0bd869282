import type { AstroIntegration } from 'astro';
import { manifestPath } from '../../search/index/index-files.ts';
import type { FetchBytes } from '../../search/index/index-reader.ts';
import { openArchive } from '../../store/open-archive.ts';
import { buildArchiveIndex } from './build-index.ts';
import { indexInMemory } from './index-in-memory.ts';

/**
 * Serves the search index to `npm run dev`, made anew whenever a page opens it. A built site gets its
 * files from `buildSite`: of a large archive they are too many to go through as pages.
 */
export function draftIndex(folder: string): AstroIntegration {
  let fetchBytes: FetchBytes | undefined;
  return {
    name: 'draft-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const base = server.config.base.replace(/\/$/, '');
        server.middlewares.use((request, response, next) => {
          const [address = ''] = (request.url ?? '').split('?');
          const path = address.slice(address.startsWith(`${base}/`) ? base.length + 1 : 1);
          if (!/^search\/.+\.(?:bin|json)$/.test(path)) {
            next();
            return;
          }
          if (path === manifestPath || !fetchBytes) {
            fetchBytes = indexInMemory(buildArchiveIndex(folder, openArchive(folder)));
          }
          fetchBytes(path).then(
            (bytes) => response.setHeader('content-type', 'application/octet-stream').end(bytes),
            () => next(),
          );
        });
      },
    },
  };
}
