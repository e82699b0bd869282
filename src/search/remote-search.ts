import type { Completion } from './query/completions.ts';
import type { FetchBytes } from './index/index-reader.ts';
import { LatestTurn } from './latest-turn.ts';
import type { Search } from './search.ts';
import type { SearchManifest } from './index/search-manifest.ts';
import type { OnPartial, SearchOptions, SearchResult } from './results/search-result.ts';
import type { FromWorker, ToWorker, WorkerPort } from './worker-messages.ts';

interface Call {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
  readonly onPartial: OnPartial | undefined;
}

/** Searches in a worker; fetches files for it, so that paths and caching stay the page's business. */
export class RemoteSearch implements Search {
  readonly #port: WorkerPort;
  readonly #fetchBytes: FetchBytes;
  readonly #calls = new Map<number, Call>();
  readonly #turn = new LatestTurn();
  #next = 0;

  constructor(port: WorkerPort, fetchBytes: FetchBytes, manifest: SearchManifest) {
    this.#port = port;
    this.#fetchBytes = fetchBytes;
    port.postMessage({ kind: 'open', manifest });
    port.addEventListener('message', ({ data }) => this.#receive(data));
    port.addEventListener('error', () => {
      for (const call of this.#calls.values()) call.reject(new Error('The search worker failed.'));
      this.#calls.clear();
    });
  }

  async search(
    query: string,
    options: SearchOptions = {},
    onPartial?: OnPartial,
  ): Promise<SearchResult> {
    if (!(await this.#turn.take())) return unanswered(query);
    let named = false;
    const pass = () => {
      if (!named) this.#turn.pass();
      named = true;
    };
    try {
      return await this.#call<SearchResult>({ method: 'search', query, options }, (result) => {
        pass();
        onPartial?.(result);
      });
    } finally {
      pass();
    }
  }

  suggest(text: string, caret: number): Promise<readonly Completion[]> {
    return this.#call({ method: 'suggest', text, caret });
  }

  warm(): Promise<void> {
    return this.#call({ method: 'warm' });
  }

  #call<T>(request: Request, onPartial?: OnPartial): Promise<T> {
    const call = this.#next;
    this.#next += 1;
    return new Promise<T>((resolve, reject) => {
      this.#calls.set(call, { resolve, reject, onPartial });
      this.#port.postMessage({ kind: 'call', call, ...request });
    });
  }

  #receive(message: FromWorker): void {
    if (message.kind === 'fetch') {
      void this.#fetch(message);
      return;
    }
    const call = this.#calls.get(message.call);
    if (!call) return;
    if (message.kind === 'partial') {
      call.onPartial?.(message.result);
      return;
    }
    this.#calls.delete(message.call);
    if (message.kind === 'failed') call.reject(new Error(message.message));
    else call.resolve(message.value as never);
  }

  async #fetch({ fetch, path, slice }: Wanted): Promise<void> {
    try {
      const bytes = await this.#fetchBytes(path, slice);
      this.#port.postMessage({ kind: 'fetched', fetch, bytes });
    } catch (error) {
      this.#port.postMessage({ kind: 'missing', fetch, message: String(error) });
    }
  }
}

function unanswered(query: string): SearchResult {
  return { query, groups: [], problems: [], suggestions: [], complete: false };
}

type Wanted = Extract<FromWorker, { kind: 'fetch' }>;

type Request = ToWorker extends infer Message
  ? Message extends { kind: 'call' }
    ? Omit<Message, 'kind' | 'call'>
    : never
  : never;
