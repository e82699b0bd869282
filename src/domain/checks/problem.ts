/** A step into a file's data: a key, or an index from 0. */
export type PathStep = string | number;

/** A mistake in a file, as a rule finds it. The store adds line and column from `path`. */
export interface Problem {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** Relative to the archive's folder. */
  readonly file: string;
  readonly path: readonly PathStep[];
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  readonly nearest?: string;
  readonly remedy: string;
  readonly line?: number;
  readonly column?: number;
  /** The whole line of a file that a person writes. */
  readonly written?: string;
}
