import { Worker } from 'node:worker_threads';
import type { IndexOrder } from './index-worker.ts';

/** A search index that is being made in a thread of its own. */
export interface IndexInTheMaking {
  /** Resolves once the index is written; rejects with what went wrong. */
  readonly done: Promise<void>;
  /** Ends the thread, finished or not. */
  stop(): Promise<void>;
}

/**
 * Makes the search index of an archive beside whatever this thread does, and writes it below the root of
 * a site that is not there yet. `onProgress` is told which part of the talks, from 0 to 1, is done.
 */
export function indexBeside(
  order: IndexOrder,
  onProgress: (part: number) => void,
): IndexInTheMaking {
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: order });
  worker.on('message', onProgress);
  const done = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The thread that makes the search index ended with ${code}.`));
    });
  });
  // Whoever stops the thread early does not wait for it.
  done.catch(() => undefined);
  return {
    done,
    stop: async () => {
      await worker.terminate();
    },
  };
}
