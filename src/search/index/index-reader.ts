import { inflate } from './inflate.ts';

/** Fetches a file by its path below the site's root. Throws when there is none. */
export type FetchBytes = (path: string) => Promise<Uint8Array>;

/** Decoded files kept in memory; the oldest go first. */
const mostKept = 96;

/** Fetches, unpacks and decodes files of the index, each once while it is in use. */
export class IndexReader {
  readonly #fetchBytes: FetchBytes;
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(fetchBytes: FetchBytes) {
    this.#fetchBytes = fetchBytes;
  }

  /** A failed fetch is not kept, so that the next query tries again. */
  read<T>(path: string, decode: (bytes: Uint8Array) => T): Promise<T> {
    const kept = this.#kept.get(path) as Promise<T> | undefined;
    this.#kept.delete(path);
    const reading = kept ?? this.#fetchBytes(path).then(inflate).then(decode);
    this.#kept.set(path, reading);
    if (!kept) reading.catch(() => this.#kept.delete(path));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return reading;
  }
}
