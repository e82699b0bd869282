import { Worker } from 'node:worker_threads';
import type { IndexFile } from '../../../src/search/index/index-files.ts';
import type { FromPacker, Packed, ToPacker } from './pack-worker.ts';

/** Files handed over at once, and batches under way before more wait. */
const filesPerBatch = 64;
const mostBatches = 4;

/** A thread that packs and writes files while this one makes more. */
export interface Packer {
  /** Hands a file over, its memory too. Rejects with what an earlier file failed of. */
  readonly add: (file: IndexFile) => Promise<void>;
  /** Resolves when all is written. */
  readonly finish: () => Promise<Packed>;
  /** Ends the thread, finished or not. */
  readonly stop: () => Promise<void>;
}

export function startPacker(folder: string): Packer {
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { workerData: folder });
  let batch: IndexFile[] = [];
  let underWay = 0;
  let packed: Packed | undefined;
  let failure: { readonly error: unknown } | undefined;
  let wake: (() => void) | undefined;

  worker.on('message', (message: FromPacker) => {
    if (message === 'taken') underWay -= 1;
    else packed = message;
    wake?.();
  });
  worker.on('error', (error) => {
    failure = { error };
    wake?.();
  });

  async function waitUntil(isReady: () => boolean): Promise<void> {
    while (!isReady() && !failure) await new Promise<void>((resolve) => (wake = resolve));
    if (failure) throw failure.error;
  }

  const send = (message: ToPacker, memory: ArrayBuffer[]) => worker.postMessage(message, memory);

  function sendBatch(): void {
    if (batch.length === 0) return;
    underWay += 1;
    send(
      batch,
      batch.map(({ bytes }) => bytes.buffer as ArrayBuffer),
    );
    batch = [];
  }

  return {
    async add(file) {
      batch.push(file);
      if (batch.length < filesPerBatch) return;
      sendBatch();
      await waitUntil(() => underWay < mostBatches);
    },
    async finish() {
      sendBatch();
      send('finish', []);
      await waitUntil(() => packed !== undefined);
      return packed as Packed;
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}
