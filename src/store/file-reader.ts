import type { z } from 'zod';
import type { Problem } from '../domain/checks/problem.ts';
import type { SourceFile } from './data-file.ts';
import { parseSource, readSourceFile } from './source-file.ts';
import { faultsBy, validateFile } from './validate-file.ts';

/** Reads an archive's files one after the other, keeping every problem and every place. */
export class FileReader {
  readonly problems: Problem[] = [];
  readonly sources = new Map<string, SourceFile>();
  readonly root: string;

  /** Texts that are read in place of what stands in the files of those names. */
  readonly #pending: ReadonlyMap<string, string>;

  constructor(root: string, pending: ReadonlyMap<string, string> = new Map()) {
    this.root = root;
    this.#pending = pending;
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
    const text = this.#pending.get(file);
    const faults = faultsBy(schema);
    const source =
      text === undefined
        ? readSourceFile(this.root, file, faults)
        : parseSource(file, text, faults);
    if (!source) return undefined;
    this.sources.set(file, source);
    const { value, problems } = validateFile(source, schema);
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
