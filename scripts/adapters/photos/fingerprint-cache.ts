import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { fingerprint } from './fingerprint.ts';

const PrintsSchema = z.record(z.string(), z.string().regex(/^[0-9a-f]{16}$/));

/** Fingerprints of an event’s photos, kept in a file that may be lost: what is missing is made again. */
export class FingerprintCache {
  readonly #file: string;
  readonly #prints: Map<string, string>;
  #changed = false;

  constructor(file: string) {
    this.#file = file;
    this.#prints = new Map(Object.entries(readPrints(file)));
  }

  set(id: string, print: string): void {
    this.#prints.set(id, print);
    this.#changed = true;
  }

  /** The fingerprint of a photo, from its published file where it is not known. */
  async get(id: string, path: string): Promise<string> {
    const known = this.#prints.get(id);
    if (known !== undefined) return known;
    const made = await fingerprint(path);
    this.set(id, made);
    return made;
  }

  save(): void {
    if (!this.#changed) return;
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify(Object.fromEntries(this.#prints)));
  }
}

function readPrints(file: string): Readonly<Record<string, string>> {
  try {
    return PrintsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
