import { packPath, versionFolder, wholePath, type PartName } from './index-files.ts';
import { inflate } from './inflate.ts';
import { decodePackSizes, PackLayout, type ByteSlice } from './pack-layout.ts';
import { unframeBlock } from './text-block.ts';

/**
 * Fetches a file by its path below the site's root, or a slice of it: exactly those bytes, whatever the host
 * can do. Throws when there is none.
 */
export type FetchBytes = (path: string, slice?: ByteSlice) => Promise<Uint8Array>;

/** Decoded parts kept in memory; the oldest go first. */
const mostKept = 96;

/** Fetches, unpacks and decodes parts of the index, each once while it is in use. */
export class IndexReader {
  readonly #fetchBytes: FetchBytes;
  readonly #folder: string;
  readonly #layoutBytes: number;
  readonly #kept = new Map<string, Promise<unknown>>();
  #layout: Promise<PackLayout> | undefined;

  /** `layout` is how long the layout of the packs is, as the manifest says. */
  constructor(
    fetchBytes: FetchBytes,
    { version, layout }: { readonly version: string; readonly layout: number },
  ) {
    this.#fetchBytes = fetchBytes;
    this.#folder = versionFolder(version);
    this.#layoutBytes = layout;
  }

  /** Fetches what tells where parts lie, so that the first part costs one round trip. */
  async warm(): Promise<void> {
    await this.#readLayout();
  }

  /** A failed fetch is not kept, so that the next query tries again. */
  read<T>(part: PartName, decode: (bytes: Uint8Array) => T): Promise<T> {
    const name = 'whole' in part ? part.whole : `${part.shelf} ${part.number}`;
    const kept = this.#kept.get(name) as Promise<T> | undefined;
    this.#kept.delete(name);
    const reading = kept ?? this.#fetch(part).then(inflate).then(decode);
    this.#kept.set(name, reading);
    if (!kept) reading.catch(() => this.#kept.delete(name));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return reading;
  }

  async #fetch(part: PartName): Promise<Uint8Array> {
    if ('whole' in part) return this.#fetchBytes(this.#path(wholePath(part.whole)));
    const found = (await this.#readLayout()).find(part.shelf, part.number);
    if (!found) throw new Error(`The index has no ${part.shelf} ${part.number}.`);
    const bytes = await this.#fetchBytes(this.#path(packPath(found.pack)), found.slice);
    return part.shelf === 'videos' ? bytes : unframeBlock(bytes);
  }

  #readLayout(): Promise<PackLayout> {
    this.#layout ??= this.#fetchBytes(this.#path(packPath(0)), { start: 0, end: this.#layoutBytes })
      .then(inflate)
      .then((bytes) => new PackLayout(decodePackSizes(bytes), this.#layoutBytes))
      .catch((error: unknown) => {
        this.#layout = undefined;
        throw error;
      });
    return this.#layout;
  }

  #path(file: string): string {
    return `${this.#folder}/${file}`;
  }
}
