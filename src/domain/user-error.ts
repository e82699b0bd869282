/** Where in a hand-written or imported file something stands. Lines and columns count from 1. */
export interface PlaceInFile {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** What a person needs to mend a mistake of theirs: the place, what stands there, what may stand there. */
export interface UserErrorDetails {
  readonly at?: PlaceInFile;
  readonly found?: string;
  readonly expected?: string;
  readonly remedy?: string;
}

/**
 * A mistake in what a person typed, wrote or pointed at. Commands print it without a stack and exit 1;
 * every other error is a bug and keeps its stack.
 */
export class UserError extends Error {
  readonly details: UserErrorDetails;

  constructor(message: string, details: UserErrorDetails = {}) {
    super(message);
    this.name = 'UserError';
    this.details = details;
  }
}
