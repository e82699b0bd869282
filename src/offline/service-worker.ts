import { BuildKeeper } from './build-keeper.ts';
import type { OfflineBuild } from './offline-build.ts';

/** Of a service worker’s own events what is used here. */
interface WorkerEvent extends Event {
  readonly request: Request;
  readonly data: unknown;
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly respondWith: (answer: Promise<Response>) => void;
}
interface Worker {
  readonly offlineBuild: OfflineBuild;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly addEventListener: (type: string, listen: (event: WorkerEvent) => void) => void;
}

// The worker’s entry. The build puts `offlineBuild` before it. A new build’s worker waits until no page of the one
// before is open: until then that one answers, from what it keeps.
const worker = self as unknown as Worker;
const keeper = new BuildKeeper(worker.offlineBuild, {
  caches,
  origin: location.origin,
  fetchFile: (request, how) => fetch(request, how),
});

worker.addEventListener('install', (event) => event.waitUntil(keeper.install()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(keeper.activate().then(() => worker.clients.claim())),
);
worker.addEventListener('fetch', (event) => {
  const answer = keeper.answer(event.request, (work) => event.waitUntil(work));
  if (answer) event.respondWith(answer);
});
worker.addEventListener('message', (event) => {
  const { keep } = event.data as { readonly keep?: unknown };
  if (typeof keep === 'string') event.waitUntil(keeper.keep(keep).catch(() => undefined));
});
