import type { FetchBytes } from './index/index-reader.ts';
import type { ByteSlice } from './index/pack-layout.ts';

/** The part of `fetch` that is asked for. */
export type FetchFile = (
  path: string,
  how: { readonly cache?: 'no-store'; readonly headers?: Readonly<Record<string, string>> },
) => Promise<Response>;

/** Whole packs kept in memory where the host sends no slices; the oldest go first. */
const mostWholes = 16;

/**
 * Fetches files over HTTP, and slices of them by byte range. A slice is taken only from a 206 that says it is
 * the one asked for. From any other answer, or of a host that knows no ranges, it is cut out of the whole file,
 * which is then kept. The first slice shows which of them the host is; others wait for it.
 *
 * Slices pass the HTTP cache by: Chromium 150 fetches slices of one address one after the other where it may
 * keep them (twelve took 934 ms that take 246 side by side), and Firefox asks for each anew anyway.
 */
export function fetchSlices(fetchFile: FetchFile): FetchBytes {
  const wholes = new Map<string, Promise<Uint8Array>>();
  let hasRanges: Promise<boolean> | undefined;

  function readWhole(path: string): Promise<Uint8Array> {
    const reading = wholes.get(path) ?? fetchFile(path, {}).then(read);
    keep(path, reading);
    return reading;
  }

  function keep(path: string, reading: Promise<Uint8Array>): void {
    wholes.delete(path);
    wholes.set(path, reading);
    reading.catch(() => wholes.delete(path));
    const [oldest] = wholes.keys();
    if (wholes.size > mostWholes && oldest !== undefined) wholes.delete(oldest);
  }

  /** The slice, if the host sent it; a whole file that was sent instead is kept. */
  async function askForSlice(path: string, slice: ByteSlice): Promise<Uint8Array | undefined> {
    const range = `bytes=${slice.start}-${slice.end - 1}`;
    const response = await fetchFile(path, { cache: 'no-store', headers: { range } });
    if (response.status === 416) return undefined;
    const bytes = await read(response, path);
    if (response.status !== 206) keep(path, Promise.resolve(bytes));
    return isAsked(response, slice, bytes) ? bytes : undefined;
  }

  return async (path, slice) => {
    if (!slice) return read(await fetchFile(path, {}), path);
    if (slice.end <= slice.start) return new Uint8Array();
    const known = hasRanges === undefined ? undefined : await hasRanges.catch(() => undefined);
    if (known !== false && !wholes.has(path)) {
      const asking = askForSlice(path, slice);
      if (known === undefined) hasRanges = asking.then((bytes) => bytes !== undefined);
      hasRanges?.catch(() => (hasRanges = undefined));
      const bytes = await asking;
      if (bytes) return bytes;
    }
    const whole = await readWhole(path);
    if (whole.length < slice.end) throw new Error(`${path} ends before byte ${slice.end}.`);
    return whole.subarray(slice.start, slice.end);
  };
}

async function read(response: Response, path = response.url): Promise<Uint8Array> {
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function isAsked(response: Response, { start, end }: ByteSlice, bytes: Uint8Array): boolean {
  const said = /^bytes (\d+)-(\d+)\//.exec(response.headers.get('content-range') ?? '');
  return (
    response.status === 206 &&
    Number(said?.[1]) === start &&
    Number(said?.[2]) === end - 1 &&
    bytes.length === end - start
  );
}
