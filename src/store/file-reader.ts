import type { z } from 'zod';
import type { Problem } from '../domain/checks/problem.ts';
import type { SourceFile } from './data-file.ts';
import { readSourceFile } from './source-file.ts';
import { faultsBy, validateFile } from './validate-file.ts';

/** Reads an archive's files one after the other, keeping every problem and every place. */
export class FileReader {
  readonly problems: Problem[] = [];
  readonly sources = new Map<string, SourceFile>();
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** What a file says, by its schema; `fallback` where it does not exist or does not fit. */
  read<T>(file: string, schema: z.ZodType<T>, fallback: T): T {
    return this.readOptional(file, schema) ?? fallback;
  }

  /** The same without a fallback. */
  readOptional<T>(file: string, schema: z.ZodType<T>): T | undefined {
    const source = readSourceFile(this.root, file, faultsBy(schema));
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
