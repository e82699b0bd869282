import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { KeptAnswers } from '../../../src/domain/model/kept-answers.ts';
import { runName } from '../../run-name.ts';

const CIPHER = 'aes-256-gcm';
const [IV, TAG] = [12, 16];

/**
 * What files of an archive say, kept from one build to the next. They say more than is published: each answer is
 * sealed with what it was made of, so that nobody reads it who has not that same text already.
 */
export class SealedAnswers implements KeptAnswers {
  readonly #file: string;
  /** Of the program that found them: another finds others. */
  readonly #program: string;
  readonly #kept: ReadonlyMap<string, Uint8Array>;
  readonly #used = new Map<string, Uint8Array>();

  /** Opens those in a folder; `anew` takes none of them. */
  constructor(folder: string, program: string, anew = false) {
    this.#file = join(folder, 'answers.bin');
    this.#program = program;
    this.#kept = anew ? new Map() : read(this.#file);
  }

  find(question: string, of: string): unknown {
    const { name, key } = this.#sealOf(question, of);
    const sealed = this.#kept.get(name);
    if (!sealed) return undefined;
    try {
      const cipher = createDecipheriv(CIPHER, key, sealed.subarray(0, IV));
      cipher.setAuthTag(sealed.subarray(IV, IV + TAG));
      const opened = Buffer.concat([cipher.update(sealed.subarray(IV + TAG)), cipher.final()]);
      this.#used.set(name, sealed);
      return deserialize(opened);
    } catch {
      return undefined;
    }
  }

  keep(question: string, of: string, answer: unknown): void {
    const { name, key } = this.#sealOf(question, of);
    const start = randomBytes(IV);
    const cipher = createCipheriv(CIPHER, key, start);
    const sealed = [cipher.update(serialize(answer)), cipher.final()];
    this.#used.set(name, Buffer.concat([start, cipher.getAuthTag(), ...sealed]));
  }

  /** Keeps what was asked for, and forgets the rest. */
  save(): void {
    const isAsItWas =
      this.#used.size === this.#kept.size &&
      [...this.#used].every(([name, sealed]) => this.#kept.get(name) === sealed);
    if (isAsItWas) return;
    const unfinished = `${this.#file}.${runName()}`;
    mkdirSync(join(this.#file, '..'), { recursive: true });
    writeFileSync(unfinished, serialize(this.#used));
    renameSync(unfinished, this.#file);
  }

  #sealOf(question: string, of: string): { readonly name: string; readonly key: Buffer } {
    const told = `${this.#program}\n${question}\n${hash('sha256', of)}`;
    return { name: hash('sha256', `name\n${told}`), key: hash('sha256', `key\n${told}`, 'buffer') };
  }
}

function read(file: string): ReadonlyMap<string, Uint8Array> {
  try {
    const kept: unknown = deserialize(readFileSync(file));
    return kept instanceof Map ? (kept as ReadonlyMap<string, Uint8Array>) : new Map();
  } catch {
    return new Map();
  }
}
