import type { PathStep, Problem } from '../domain/checks/problem.ts';

/** A place in a file, both from 1. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** A data file as it was read: what it says, and where each part of it stands. */
export interface SourceFile {
  /** Relative to the archive's folder, with forward slashes. */
  readonly file: string;
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** What can be read and says less than was probably meant. */
  readonly doubts?: readonly Problem[];
  /** The whole text of a file a person writes; absent for one that programs write. */
  readonly text?: string;
  /** Line and column, from 1, of the value (or the key, with `key`) at a path; the nearest parent's if it is missing. */
  locate(path: readonly PathStep[], key?: string): LineAndColumn;
}
