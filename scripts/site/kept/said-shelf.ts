import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptCounts, SpeechCount } from '../../../src/store/read-topic-mentions.ts';
import type { TranscriptShelf } from '../../../src/store/transcripts.ts';
import { runName } from '../../run-name.ts';
import type { SiteMemory } from './site-memory.ts';

/** Transcripts as they were read and mended once, in a folder, and what was counted in them. */
export class SaidShelf implements TranscriptShelf {
  readonly #folder: string;
  /** Of the program that reads them: another reads otherwise. */
  readonly #program: string;
  readonly #said: Map<string, string>;
  readonly #counts: Map<string, SpeechCount>;
  readonly #usedSaid = new Map<string, string>();
  readonly #usedCounts = new Map<string, SpeechCount>();

  constructor(
    folder: string,
    program: string,
    { said = {}, counts = {} }: Partial<Pick<SiteMemory, 'said' | 'counts'>> = {},
  ) {
    this.#folder = folder;
    this.#program = program;
    this.#said = new Map(Object.entries(said));
    this.#counts = new Map(Object.entries(counts));
    mkdirSync(folder, { recursive: true });
  }

  find(key: string): string | undefined {
    const own = `${this.#program} ${key}`;
    const digest = this.#said.get(own);
    if (digest !== undefined) this.#usedSaid.set(own, digest);
    return digest;
  }

  take(digest: string): string | undefined {
    try {
      const text = readFileSync(this.placeOf(digest), 'utf8');
      return hash('sha256', text).startsWith(digest) ? text : undefined;
    } catch {
      return undefined;
    }
  }

  keep(key: string, digest: string, text: string): void {
    if (!this.#begin(digest, text) && this.take(digest) === undefined) {
      const unfinished = `${this.placeOf(digest)}.${runName()}`;
      writeFileSync(unfinished, text);
      renameSync(unfinished, this.placeOf(digest));
    }
    const own = `${this.#program} ${key}`;
    this.#said.set(own, digest);
    this.#usedSaid.set(own, digest);
  }

  /** Writes a text where none stands; what a build that was ended left there is no whole one. */
  #begin(digest: string, text: string): boolean {
    try {
      writeFileSync(this.placeOf(digest), text, { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  }

  /** Where the text of a transcript stands. */
  placeOf(digest: string): string {
    return join(this.#folder, digest);
  }

  readonly counts: KeptCounts = {
    find: (key) => {
      const own = `${this.#program} ${key}`;
      const count = this.#counts.get(own);
      if (count) this.#usedCounts.set(own, count);
      return count;
    },
    keep: (key, count) => void this.#usedCounts.set(`${this.#program} ${key}`, count),
  };

  /** What to remember: all that was asked for. */
  used(): Pick<SiteMemory, 'said' | 'counts'> {
    return {
      said: Object.fromEntries(this.#usedSaid),
      counts: Object.fromEntries(this.#usedCounts),
    };
  }

  /** Deletes transcripts nobody asked for: they may hold words that were taken out since. */
  sweep(): void {
    const used = new Set(this.#usedSaid.values());
    for (const name of readdirSync(this.#folder))
      if (!used.has(name)) rmSync(join(this.#folder, name), { force: true });
  }
}
