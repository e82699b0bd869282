import { Worker } from 'node:worker_threads';
import type { IndexPart } from '../../../src/search/index/index-files.ts';
import type { FromPacker, Packed, PackOrder, ToPacker } from './pack-worker.ts';

/** Parts handed over at once, and batches under way before more wait. */
const partsPerBatch = 64;
const mostBatches = 4;

/** A thread that packs parts and writes them while this one makes more. */
export interface Packer {
  /** Hands a part over, its memory too. Rejects with what an earlier one failed of. */
  readonly add: (part: IndexPart) => Promise<void>;
  /** Resolves when all is written. */
  readonly finish: () => Promise<Packed>;
  /** Ends the thread, finished or not. */
  readonly stop: () => Promise<void>;
}

export function startPacker(order: PackOrder): Packer {
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { workerData: order });
  let batch: IndexPart[] = [];
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
    async add(part) {
      batch.push(part);
      if (batch.length < partsPerBatch) return;
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
