import { createSearch, type Search } from '../../search/search.ts';

/** The path the site is published under, with a slash at both ends. */
export const base = `/${import.meta.env.BASE_URL}/`.replace(/\/+/g, '/');

let opened: Promise<Search> | undefined;

/** The site's own index, opened once a page; after a failure the next call tries again. */
export function siteSearch(): Promise<Search> {
  opened ??= createSearch({ fetchBytes, startWorker }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function fetchBytes(path: string): Promise<Uint8Array> {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function startWorker(): Worker {
  return new Worker(new URL('../../search/worker.ts', import.meta.url), { type: 'module' });
}
