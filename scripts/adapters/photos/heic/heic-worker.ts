import { parentPort, workerData } from 'node:worker_threads';
import decode from 'heic-decode';

/** What the worker answers: the first picture’s pixels, or in words why there are none. */
export type HeicAnswer =
  | { readonly width: number; readonly height: number; readonly rgba: Uint8Array<ArrayBuffer> }
  | { readonly refused: string };

const { bytes, mostPixels } = workerData as { bytes: Uint8Array; mostPixels: number };

async function decodeFirst(): Promise<HeicAnswer> {
  const images = await decode.all({ buffer: bytes });
  const [image] = images;
  if (!image) return { refused: 'it holds no picture' };
  if (image.width * image.height > mostPixels) {
    return { refused: `it has ${image.width} × ${image.height} pixels, too many to decode` };
  }
  const { width, height, data } = await image.decode();
  return { width, height, rgba: new Uint8Array(data) };
}

const answer = await decodeFirst().catch((error: unknown): HeicAnswer => {
  const words = error instanceof Error ? error.message.slice(0, 120) : '';
  return { refused: `its pixels cannot be read (${words})` };
});
parentPort?.postMessage(answer, 'rgba' in answer ? [answer.rgba.buffer] : []);
