import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { runName } from '../../run-name.ts';
import { fingerprint } from './picture-file/fingerprint.ts';

const CacheSchema = z.object({
  /** Fingerprints by photo id. */
  prints: z.record(z.string(), z.string().regex(/^[0-9a-f]{16}$/)),
  /** Starts of hashes of originals by stamp. */
  sources: z.record(z.string(), z.string().regex(/^[0-9a-f]{11}$/)),
  /** Paths of the files photos were made of, by photo id. */
  names: z.record(z.string(), z.string().max(1_000)).default({}),
});

/**
 * What earlier imports of an event found out, kept in a file that may be lost: fingerprints of its photos, and
 * which files were read, so that an unchanged file is not read again, and what they are called, which only this
 * machine knows.
 */
export class ImportCache {
  readonly #file: string;
  readonly #prints: Map<string, string>;
  readonly #sources: Map<string, string>;
  readonly #names: Map<string, string>;
  #changed = false;

  constructor(file: string) {
    const { prints, sources, names } = readCache(file);
    this.#file = file;
    this.#prints = new Map(Object.entries(prints));
    this.#sources = new Map(Object.entries(sources));
    this.#names = new Map(Object.entries(names));
  }

  /** The start of a file’s hash, if a file of this stamp was read before. */
  sourceOf(stamp: string): string | undefined {
    return this.#sources.get(stamp);
  }

  rememberSource(stamp: string, source: string): void {
    this.#sources.set(stamp, source);
    this.#changed = true;
  }

  /** The path of the file a photo was made of, as it was found. */
  nameOf(id: string): string | undefined {
    return this.#names.get(id);
  }

  /** The photos made of files of a name, with or without their folders; case does not matter. */
  idsNamed(name: string): string[] {
    const wanted = `/${name.toLowerCase()}`;
    return [...this.#names]
      .filter(([, path]) => `/${path.toLowerCase()}`.endsWith(wanted))
      .map(([id]) => id);
  }

  rememberName(id: string, path: string): void {
    if (this.#names.get(id) === path || path === id || path.length > 1_000) return;
    this.#names.set(id, path);
    this.#changed = true;
  }

  /** Forgets a photo that was taken out. */
  forget(id: string): void {
    this.#changed = this.#names.delete(id) || this.#prints.delete(id) || this.#changed;
  }

  rememberPrint(id: string, print: string): void {
    this.#prints.set(id, print);
    this.#changed = true;
  }

  /** The fingerprint of a photo, from its published file where it is not known. */
  async printOf(id: string, path: string): Promise<string> {
    const known = this.#prints.get(id);
    if (known !== undefined) return known;
    const made = await fingerprint(path);
    this.rememberPrint(id, made);
    return made;
  }

  /** Keeps it for the next import, where there is room. */
  save(): void {
    if (!this.#changed) return;
    const [prints, sources, names] = [this.#prints, this.#sources, this.#names].map((map) =>
      Object.fromEntries(map),
    );
    const unfinished = `${this.#file}.${runName()}`;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(unfinished, JSON.stringify({ prints, sources, names }));
      renameSync(unfinished, this.#file);
    } catch {
      // What cannot be kept is found out again.
      rmSync(unfinished, { force: true });
    }
  }
}

function readCache(file: string): z.infer<typeof CacheSchema> {
  try {
    return CacheSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { prints: {}, sources: {}, names: {} };
  }
}
