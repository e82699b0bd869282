import { Worker } from 'node:worker_threads';
import type { IndexNews, IndexOrder, MadeIndex } from './index-worker.ts';

/** A search index that is being made in a thread of its own. */
export interface IndexInTheMaking {
  /** Resolves once the index is written; rejects with what went wrong. */
  readonly done: Promise<MadeIndex>;
  /** Ends the thread, finished or not. */
  readonly stop: () => Promise<void>;
}

/**
 * Makes the search index of an archive beside whatever this thread does, and writes it below the root of
 * a site that is not there yet. `onProgress` is told which part of the talks, from 0 to 1, is done.
 */
export function indexBeside(
  order: IndexOrder,
  onProgress: (part: number) => void,
): IndexInTheMaking {
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), {
    workerData: order,
    // What an index is made of is used up at once; V8 would take four times as much.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  const done = new Promise<MadeIndex>((resolve, reject) => {
    worker.on('message', (news: IndexNews) => {
      if (typeof news === 'number') onProgress(news);
      else resolve(news);
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The search index was not finished.')));
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
