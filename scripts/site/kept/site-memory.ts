import { hash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { MadeIndex } from '../../adapters/search-index/index-worker.ts';
import type { SpeechCount } from '../../../src/store/read-topic-mentions.ts';
import { isOfDeadRun, runName } from '../../run-name.ts';
import type { SeenFiles } from './archive-inputs.ts';
import type { KeptContent } from './kept-contents.ts';

/** A file of a site, below its folder, and the content that is kept of it. */
export interface KeptFile extends KeptContent {
  readonly file: string;
}

/** What one page was made of, and what came of it. */
export interface KeptPage extends KeptFile {
  /** Digest of what its route gave it. */
  readonly of: string;
  /** Numbers of the questions it asked. */
  readonly asked: readonly number[];
}

export interface KeptIndex {
  readonly key: string;
  readonly files: readonly KeptFile[];
  /** Of its packs that hold what was said: a digest of what they are made of, and what was told of them. */
  readonly said?: MadeIndex & { readonly of: string };
}

/** What a build remembers of its pages in one language. */
export interface PagesMemory {
  /** Of the program that made them. */
  readonly program: string;
  /** Every question with the digest of its answer. */
  readonly questions: readonly (readonly [question: string, digest: string])[];
  /** Numbers of what was asked while the pages’ modules were loaded, for all pages. */
  readonly everywhere: readonly number[];
  readonly pages: readonly KeptPage[];
}

/** What a build remembers of the last one with the same archive and address; its pages are those of the first language. */
export interface SiteMemory extends PagesMemory {
  readonly format: typeof FORMAT;
  /** Of the archive’s files. */
  readonly inputs: string;
  readonly seen: SeenFiles;
  /** The first and the last day (UTC) on which the same would be made of the same. */
  readonly days: readonly [from: string, to: string];
  /** What was told of the archive. */
  readonly told: string;
  /** Pages in the other languages, by their tags. */
  readonly others: Readonly<Record<string, PagesMemory>>;
  /** The folder it was published in. */
  readonly out: string;
  /** Every file of the site with its size and when it was written. */
  readonly site: readonly (readonly [file: string, bytes: number, written: number])[];
  /** Digests of transcripts by what they were made of. */
  readonly said: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, SpeechCount>>;
  /** The search index: a digest of all it is made of, and its files. */
  readonly index: KeptIndex;
}

const FORMAT = 4;

/** Sites remembered at once: the archive’s own, the demo’s, one more. */
const MOST_KEPT = 4;

/** The folder in which a site is kept from one build to the next. */
export class SiteMemoryFolder {
  readonly folder: string;
  readonly #cache: string;

  constructor(cache: string, of: { data: string; base: string; site: string | undefined }) {
    this.#cache = join(cache, 'sites');
    const name = hash('sha256', JSON.stringify([of.data, of.base, of.site ?? null])).slice(0, 16);
    this.folder = join(this.#cache, name);
  }

  /** Where the published site is kept once more. */
  get second(): string {
    return join(this.folder, 'second');
  }

  /** What is remembered; undefined where nothing is, or nothing that can be believed. */
  recall(): SiteMemory | undefined {
    try {
      const told = readFileSync(this.#file, 'utf8');
      const end = told.indexOf('\n');
      const text = told.slice(end + 1);
      if (hash('sha256', text) !== told.slice(0, end)) return undefined;
      const memory = JSON.parse(text) as { readonly format: unknown };
      return memory.format === FORMAT ? (memory as SiteMemory) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Remembers a site in the place of the last one. */
  remember(memory: Omit<SiteMemory, 'format'>): void {
    const text = JSON.stringify({ format: FORMAT, ...memory });
    const unfinished = `${this.#file}.${runName()}`;
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(unfinished, `${hash('sha256', text)}\n${text}`);
    renameSync(unfinished, this.#file);
    this.#forgetOldest();
  }

  /** Says that a build of this name uses the folder; until `leave` nobody else deletes anything in it. */
  enter(run: string): void {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, `${USED_BY}${run}`), '');
  }

  leave(run: string): void {
    rmSync(join(this.folder, `${USED_BY}${run}`), { force: true });
  }

  /** Whether no other build uses the folder. */
  isAlone(run: string): boolean {
    return isUnused(this.folder, run);
  }

  get #file(): string {
    return join(this.folder, 'memory.json');
  }

  #forgetOldest(): void {
    const byAge = readdirSync(this.#cache)
      .map((name) => join(this.#cache, name))
      .filter((folder) => folder !== this.folder && isUnused(folder))
      .map((folder) => ({ folder, used: writtenAt(join(folder, 'memory.json')) }))
      .sort((one, other) => other.used - one.used);
    for (const { folder } of byAge.slice(MOST_KEPT - 1))
      rmSync(folder, { recursive: true, force: true });
  }
}

/** Begins the name of what a running build leaves in a folder it uses. */
const USED_BY = 'used-by-';

/** Whether no build that still runs, but for one, has entered a folder; what dead ones left is deleted. */
function isUnused(folder: string, but?: string): boolean {
  const users = readdirSync(folder).filter((name) => name.startsWith(USED_BY));
  const alive = users.filter((name) => {
    const run = name.slice(USED_BY.length);
    if (run === but) return false;
    if (!isOfDeadRun(run, join(folder, name))) return true;
    rmSync(join(folder, name), { force: true });
    return false;
  });
  return alive.length === 0;
}

/** A build that is under way has no memory yet; its folder is as new as it is. */
const writtenAt = (file: string): number =>
  (
    statSync(file, { throwIfNoEntry: false }) ??
    statSync(join(file, '..'), { throwIfNoEntry: false })
  )?.mtimeMs ?? 0;
