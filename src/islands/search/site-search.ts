import { manifestPath } from '../../search/index/index-files.ts';
import { fetchSlices } from '../../search/fetch-slices.ts';
import { createSearch } from '../../search/create-search.ts';
import { type Search } from '../../search/search.ts';

const withSlashes = (path: string) => `/${path}/`.replace(/\/+/g, '/');

/** The path the pages of this language are published under, with a slash at both ends. */
export const base = withSlashes(import.meta.env.BASE_URL);

/** Where the index lies that all languages share. */
const shared = withSlashes(import.meta.env.PUBLIC_ROOT_URL ?? import.meta.env.BASE_URL);

let opened: Promise<Search> | undefined;

/** The site's own index, opened once a page and only when asked; after a failure the next call tries again. */
export function siteSearch(): Promise<Search> {
  // A page that was opened from disk may start no worker.
  const setting = location.protocol === 'file:' ? { fetchBytes } : { fetchBytes, startWorker };
  opened ??= createSearch(setting).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/**
 * Forgets the index, so that the next call opens it anew: a page that stays open while the site is
 * published again asks for files of a version that is gone.
 */
export function forgetSearch(): void {
  opened = undefined;
}

// The manifest alone has a name that never changes.
const fetchBytes = fetchSlices((path, how) =>
  fetch(shared + path, path === manifestPath ? { cache: 'no-cache' } : how),
);

function startWorker(): Worker {
  return new Worker(new URL('../../search/worker.ts', import.meta.url), { type: 'module' });
}
