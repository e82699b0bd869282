import type { ByteSlice } from './index/pack-layout.ts';
import type { SearchManifest } from './index/search-manifest.ts';
import type { SearchOptions, SearchResult } from './results/search-result.ts';

/** From the page to its search worker: first what index to open, then calls and files the worker asked for. */
export type ToWorker =
  | { readonly kind: 'open'; readonly manifest: SearchManifest }
  | { readonly kind: 'call'; readonly call: number; readonly method: 'warm' }
  | {
      readonly kind: 'call';
      readonly call: number;
      readonly method: 'suggest';
      readonly text: string;
      readonly caret: number;
    }
  | {
      readonly kind: 'call';
      readonly call: number;
      readonly method: 'search';
      readonly query: string;
      readonly options: SearchOptions;
    }
  | { readonly kind: 'fetched'; readonly fetch: number; readonly bytes: Uint8Array }
  | { readonly kind: 'missing'; readonly fetch: number; readonly message: string };

/** From the worker: answers to calls by their number, and files it wants. */
export type FromWorker =
  | {
      readonly kind: 'fetch';
      readonly fetch: number;
      readonly path: string;
      readonly slice?: ByteSlice | undefined;
    }
  | { readonly kind: 'partial'; readonly call: number; readonly result: SearchResult }
  | { readonly kind: 'done'; readonly call: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly call: number; readonly message: string };

/** A worker, or anything that passes messages as one does. */
export interface WorkerPort {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', listener: (event: { data: FromWorker }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}
