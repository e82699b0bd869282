import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { z } from 'zod';
import type { KeptAnswers } from '../domain/model/kept-answers.ts';
import type { Problem } from '../domain/checks/problem.ts';
import type { SourceFile } from './data-file.ts';
import { parseSource, readSourceText } from './source-file.ts';
import { faultsBy, validateFile } from './validate-file.ts';

/** What a file without a fault says, by a schema. */
interface Reading {
  readonly schema: z.ZodType;
  /** Of the text it was read from. */
  readonly digest: string;
  readonly value: unknown;
}

/** Readings of the work that is under way, by place; undefined where none keeps them. */
let kept: Map<string, Reading> | undefined;

/**
 * While a piece of work lasts, a file that is read again and says the same is not parsed again: who reads, waits for
 * the network and reads again before it writes would else take three times as long. Files with faults are read anew.
 */
export async function whileReadingsAreKept<Result>(work: () => Promise<Result>): Promise<Result> {
  const before = kept;
  kept = new Map();
  try {
    return await work();
  } finally {
    kept = before;
  }
}

/** Reads an archive's files one after the other, keeping every problem and every place. */
export class FileReader {
  readonly problems: Problem[] = [];
  readonly sources = new Map<string, SourceFile>();
  readonly root: string;

  /** Texts that are read in place of what stands in the files of those names. */
  readonly #pending: ReadonlyMap<string, string>;

  /** What an earlier run read in files without a fault. */
  readonly #answers: KeptAnswers | undefined;

  constructor(
    root: string,
    pending: ReadonlyMap<string, string> = new Map(),
    answers?: KeptAnswers,
  ) {
    this.root = root;
    this.#pending = pending;
    this.#answers = answers;
  }

  /** The names of folders within one that are there only in what is pending. */
  pendingFolders(folder: string): string[] {
    const names = [...this.#pending.keys()].flatMap((file) =>
      file.startsWith(`${folder}/`) ? (file.slice(folder.length + 1).split('/')[0] ?? []) : [],
    );
    return [...new Set(names)];
  }

  /** What a file says, by its schema; `fallback` where it does not exist or does not fit. */
  read<T>(file: string, schema: z.ZodType<T>, fallback: T): T {
    return this.readOptional(file, schema) ?? fallback;
  }

  /** The same without a fallback. */
  readOptional<T>(file: string, schema: z.ZodType<T>): T | undefined {
    const text = this.#pending.get(file) ?? readSourceText(this.root, file);
    if (text === undefined) return undefined;
    const isRead = typeof text === 'string';
    const place = join(this.root, file);
    const known = isRead ? kept?.get(place) : undefined;
    const digest = isRead && kept ? hash('sha1', text) : undefined;
    if (isRead && known?.schema === schema && known.digest === digest) {
      this.sources.set(file, parsedWhenAsked(file, text));
      return known.value as T;
    }
    const answer = isRead
      ? (this.#answers?.find(file, text) as { value: T } | undefined)
      : undefined;
    if (isRead && answer) {
      this.sources.set(file, parsedWhenAsked(file, text));
      return answer.value;
    }
    const source = isRead ? parseSource(file, text, faultsBy(schema)) : text;
    this.sources.set(file, source);
    const { value, problems } = validateFile(source, schema);
    const isClean = problems.length === 0 && (source.doubts ?? []).length === 0;
    if (digest !== undefined && isClean) kept?.set(place, { schema, digest, value });
    else kept?.delete(place);
    if (isRead && isClean) this.#answers?.keep(file, text, { value });
    this.problems.push(
      ...[...problems, ...(source.doubts ?? [])].map((problem) => this.place(problem)),
    );
    return value;
  }

  /** A file there must be: its absence is a problem. */
  readRequired<T>(file: string, schema: z.ZodType<T>, remedy: string): T | undefined {
    const value = this.readOptional(file, schema);
    if (!this.sources.has(file)) {
      this.problems.push({
        rule: 'readable',
        severity: 'error',
        file,
        path: [],
        message: 'This file is missing.',
        remedy,
        line: 1,
        column: 1,
      });
    }
    return value;
  }

  /** The problem with the line and column its path leads to, and that line as it is written by hand. */
  place(problem: Problem): Problem {
    const source = this.sources.get(problem.file);
    const { line = 1, column = 1 } =
      problem.line === undefined ? (source?.locate(problem.path) ?? {}) : problem;
    const written = source?.text?.split('\n')[line - 1]?.trimEnd();
    return { ...problem, line, column, ...(written && { written }) };
  }
}

/** A file whose data is known: only a place in it may still be asked for. */
function parsedWhenAsked(file: string, text: string): SourceFile {
  let parsed: SourceFile | undefined;
  const now = () => (parsed ??= parseSource(file, text));
  return {
    file,
    get data() {
      return now().data;
    },
    problems: [],
    ...(file.endsWith('.json') ? {} : { text }),
    locate: (path, key) => now().locate(path, key),
  };
}
