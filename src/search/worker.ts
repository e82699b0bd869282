import { serveSearch } from './serve-search.ts';

// The entry of the search worker, started by the page with `new Worker(new URL(…), { type: 'module' })`.
serveSearch(self);
