import { createInvertedEngine } from './names/inverted-engine.ts';
import { serveSearch } from './serve-search.ts';

// The entry of the search worker, started by the page with `new Worker(new URL(…), { type: 'module' })`.
// Only large archives have one, so it brings their engine alone.
serveSearch(self, createInvertedEngine);
