import { createSearch } from '../../../src/search/create-search.ts';
import { fetchSlices } from '../../../src/search/fetch-slices.ts';
import { type Search } from '../../../src/search/search.ts';
import type { WorkerPort } from '../../../src/search/worker-messages.ts';
import { countRoundTrips } from './round-trips.ts';
import type { MomentAsked, Read, SearchPage, Thread } from './search-page-calls.ts';

// The page that Chromium opens: the site's own search, and a clock.

/** Milliseconds between two keys: faster than anyone types, and faster than answers come. */
const keyPause = 30;
const burstPause = 8;

let search: Search | undefined;
let close = (): void => undefined;
let reads: Read[] = [];

const fetchBytes = fetchSlices((path, how) => fetch(`/${path}`, how));
const trips = countRoundTrips(async (path, slice) => {
  const bytes = await fetchBytes(path, slice);
  reads.push({ path, bytes: bytes.length });
  return bytes;
});

function startWorker(): WorkerPort {
  const worker = new Worker(new URL('../../../src/search/worker.ts', import.meta.url), {
    type: 'module',
  });
  close = () => worker.terminate();
  return worker;
}

/** The worker's work and all messages, in the page's thread: the only one that can be slowed down. */
async function startInPage(): Promise<WorkerPort> {
  const [{ serveSearch }, { createInvertedEngine }] = await Promise.all([
    import('../../../src/search/serve-search.ts'),
    import('../../../src/search/names/inverted-engine.ts'),
  ]);
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  serveSearch(port2, createInvertedEngine);
  close = () => port1.close();
  return port1;
}

async function open(thread: Thread): Promise<void> {
  close();
  reads = [];
  const inPage = thread === 'page' ? await startInPage() : undefined;
  search = await createSearch({
    fetchBytes: trips.fetchBytes,
    startWorker: inPage ? () => inPage : startWorker,
  });
}

function opened(): Search {
  if (!search) throw new Error('The search is not open.');
  return search;
}

/** Milliseconds until what has names is known. */
async function entitiesAfter(text: string): Promise<number> {
  const start = performance.now();
  await new Promise<void>((resolve, reject) => {
    opened()
      .search(text, {}, () => resolve())
      .then(() => resolve(), reject);
  });
  return performance.now() - start;
}

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const beginnings = (text: string) => Array.from(text, (_, index) => text.slice(0, index + 1));

const page: SearchPage = {
  open,
  async firstAnswer(thread, key) {
    const start = performance.now();
    await open(thread);
    await entitiesAfter(key);
    return performance.now() - start;
  },
  code() {
    const paths = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
    return Promise.resolve(paths.filter((path) => path.endsWith('.js')));
  },
  async warm() {
    await opened().warm();
    return reads;
  },
  async type(text) {
    const times: number[] = [];
    for (const beginning of beginnings(text)) {
      const [time] = await Promise.all([entitiesAfter(beginning), pause(keyPause)]);
      times.push(time);
    }
    return times;
  },
  async hurry(text) {
    let last = Promise.resolve(0);
    for (const beginning of beginnings(text)) {
      last = entitiesAfter(beginning);
      await pause(burstPause);
    }
    return last;
  },
  async ask(text): Promise<MomentAsked> {
    const before = reads.length;
    trips.reset();
    const start = performance.now();
    await opened().search(text, { limit: 10 });
    const time = performance.now() - start;
    const bytes = reads.slice(before).reduce((sum, read) => sum + read.bytes, 0);
    return { time, roundTrips: trips.count(), bytes };
  },
};
Object.assign(globalThis, { searchPage: page });
