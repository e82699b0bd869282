import type { FetchBytes } from './index/index-reader.ts';
import type { CreateEngine } from './names/entity-search.ts';
import { LocalSearch } from './local-search.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** The worker's own side of the messages. */
export interface PagePort {
  postMessage(message: FromWorker): void;
  addEventListener(type: 'message', listener: (event: { data: ToWorker }) => void): void;
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** Answers the calls of a `RemoteSearch` with an engine, asking it for files. */
export function serveSearch(page: PagePort, createEngine: CreateEngine): void {
  const waiting = new Map<number, Waiting>();
  let next = 0;
  let search: LocalSearch;
  const fetchBytes: FetchBytes = (path, slice) =>
    new Promise<Uint8Array>((resolve, reject) => {
      waiting.set(next, { resolve, reject });
      page.postMessage({ kind: 'fetch', fetch: next, path, slice });
      next += 1;
    });
  page.addEventListener('message', ({ data }) => {
    if (data.kind === 'open') search = new LocalSearch(fetchBytes, data.manifest, createEngine);
    else if (data.kind === 'call') void answer(data);
    else settle(data);
  });

  function settle(data: Extract<ToWorker, { fetch: number }>): void {
    const fetch = waiting.get(data.fetch);
    waiting.delete(data.fetch);
    if (data.kind === 'fetched') fetch?.resolve(data.bytes);
    else fetch?.reject(new Error(data.message));
  }

  async function answer(data: Extract<ToWorker, { kind: 'call' }>): Promise<void> {
    const { call } = data;
    try {
      page.postMessage({ kind: 'done', call, value: await run(data) });
    } catch (error) {
      page.postMessage({ kind: 'failed', call, message: String(error) });
    }
  }

  function run(data: Extract<ToWorker, { kind: 'call' }>): Promise<unknown> {
    switch (data.method) {
      case 'warm':
        return search.warm();
      case 'suggest':
        return search.suggest(data.text, data.caret);
      case 'search':
        return search.search(data.query, data.options, (result) =>
          page.postMessage({ kind: 'partial', call: data.call, result }),
        );
    }
  }
}
